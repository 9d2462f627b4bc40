import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { choose, DEMO, makeDataset } from "./datasets.ts";
import { expect, test } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa"];
/** The last is that in which tests begin: a page need not be laid out anew for what comes next. */
const LOOKS = [
  { width: 390, colorScheme: "dark" },
  { width: 1440, colorScheme: "light" },
] as const;

/** What axe finds wrong in any look of a page as it stands, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const found: string[] = [];
  for (const { width, colorScheme } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(
          (node) => `${colorScheme}, ${width}: ${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`,
        ),
      ),
    );
  }
  return found;
}

async function charted(page: Page): Promise<void> {
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(9);
  await expect(page.locator(".recharts-bar-rectangle path").first()).toBeAttached();
}

test("axe finds no fault with the start page", async ({ page }) => {
  await page.goto("/");
  expect(await faults(page)).toEqual([]);
  await page
    .getByRole("button", { name: /^Delete / })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("axe finds no fault with a data set that is empty", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Empty for axe");
  // The other rooms are looked at below, and by engines.spec.ts.
  for (const path of ["", "/comments", "/label", "/methods"]) {
    await page.goto(dataset + path);
    expect(await faults(page), path).toEqual([]);
  }
});

test("axe finds no fault with the dashboard, its filters and tables open or not", async ({ page }) => {
  await page.goto(`${DEMO}?from=2025-03-01&lean=pro-west&lean=neither&lean=moon`);
  await charted(page);
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Filters" }).click();
  for (const summary of await page.getByText("Table of").all()) await summary.click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("combobox", { name: "Source" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("axe finds no fault with the comments", async ({ page }) => {
  await page.goto(`${DEMO}/comments?q=the`);
  for (const why of (await page.getByText("Why", { exact: true }).all()).slice(0, 5)) await why.click();
  expect(await faults(page)).toEqual([]);
});

test("axe finds no fault with an import, before and after", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Import for axe");
  await page.goto(`${dataset}/imports`);
  const card = await choose(
    page,
    "axe.csv",
    "text,author,time\nFine.,Ida,2024-01-02\n,Per,2024-01-02\nBad.,Ulla,soon\n",
  );
  await expect(card.getByRole("region", { name: "First rows" })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await card.getByRole("button", { name: "Import" }).click();
  await expect(card.getByRole("status")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const wanting = await choose(page, "numbers.csv", "a,b\n1,2\n3,4\n");
  await expect(wanting.getByText("Choose the column with the text")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("tab", { name: "Paste a page" }).click();
  expect(await faults(page)).toEqual([]);
});

test("axe finds no fault with targets, as they are and while they are changed", async ({
  page,
  expected,
}) => {
  expected.push(/status of 422/);
  await page.goto("/targets");
  expect(await faults(page)).toEqual([]);
  const dataset = await makeDataset(page.request, "Targets for axe");
  await page.goto(`${dataset}/targets`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Retire Russia" }).click();
  await page.getByRole("button", { name: "Edit Ukraine" }).click();
  await page.getByRole("button", { name: "Add a target" }).click();
  await page.getByRole("button", { name: "Add target" }).click();
  await expect(page.getByRole("form", { name: "New target" }).getByRole("alert")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("axe finds no fault with runs, and with what one changes", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Runs for axe", {
    name: "axe.csv",
    text: "text,author\nRussia betrayed us,Ida\nI am against Ankara,Per\n",
  });
  const target = { name: "Turkey", side: "west", aliases: { en: ["Ankara"] } };
  await page.request.post(`/api/v1${dataset}/targets`, { data: target });
  await page.goto(dataset);
  await charted(page);
  expect(await faults(page)).toEqual([]);
  await page.request.post(`/api/v1${dataset}/runs`);
  await page.goto(`${dataset}/runs`);
  await expect(page.getByRole("button", { name: /Show this/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: /Discard/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: /See what changes/ }).click();
  await expect(page.getByRole("heading", { name: /What changes/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("axe finds no fault with a page that is not there", async ({ page, expected }) => {
  expected.push(/status of 404/);
  for (const path of ["/nowhere", "/datasets/999999"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    expect(await faults(page), path).toEqual([]);
  }
});
