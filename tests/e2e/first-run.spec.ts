import { charts } from "#app/charts/charts.ts";
import { DEMO, numberIn } from "./datasets.ts";
import { startServer } from "./server.ts";
import { expect, test } from "./test.ts";

test("a first start welcomes, and lists the demo data set as invented", async ({ page }) => {
  const fresh = await startServer();
  try {
    await page.goto(fresh.address);
    await expect(page.getByRole("heading", { name: "Welcome to Undertone" })).toBeVisible();
    const cards = page.getByRole("article");
    await expect(cards).toHaveCount(1);
    await expect(cards).toContainText("Demo");
    await expect(cards).toContainText("invented");
    await expect(cards).toContainText("418 comments");
    await page.getByLabel("New data set").fill("Letters to the harbour master");
    await page.getByRole("button", { name: "Create" }).click();
    await expect(page.getByRole("heading", { name: "Letters to the harbour master" })).toBeVisible();
    await page.goto(fresh.address);
    await expect(page.getByRole("heading", { name: "Welcome to Undertone" })).toHaveCount(0);
    await expect(page.getByRole("article")).toHaveCount(2);
  } finally {
    await page.close();
    await fresh.stop();
  }
});

test("the demo's dashboard says that it is invented, and of how many comments it speaks", async ({
  page,
}) => {
  await page.goto(DEMO);
  await expect(page.getByText("invented comments")).toBeVisible();
  const headline = page.locator("main dl").first();
  await expect(headline).toContainText("Comments418under 12 sources");
  await expect(headline).toContainText(/Take a stance\d+of \d+ that could be scored/);
  await expect(page.getByText(/counts of a classifier’s verdicts, not checked by hand/)).toBeVisible();
});

test("each of the nine charts stands under its question with a table and a CSV", async ({ page }) => {
  await page.goto(DEMO);
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(9);
  for (const { id, question } of charts) {
    const card = page.getByRole("region", { name: question, exact: true });
    await expect(card.getByRole("heading", { name: question })).toBeVisible();
    await expect(card.getByText("Nothing to show here")).toHaveCount(0);
    await card.getByText("Table of").click();
    const table = card.getByRole("region", { name: `Table: ${question}` });
    await expect(table.getByRole("row").nth(1)).toBeVisible();
    const link = card.getByRole("link", { name: `CSV of “${question}”` });
    await expect(link).toHaveAttribute("href", `/api/v1${DEMO}/charts/${id}.csv`);
  }
});

test("the lean table of the demo adds up to its headline", async ({ page }) => {
  await page.goto(DEMO);
  const rows = page
    .getByRole("region", { name: "Which way do the comments lean?", exact: true })
    .locator("section tbody tr");
  await expect(rows).toHaveCount(4);
  const counts = await rows.locator("td:nth-child(2)").allTextContents();
  expect(counts.map(numberIn).reduce((sum, n) => sum + n, 0)).toBe(418);
});
