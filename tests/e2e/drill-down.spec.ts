import type { Locator } from "@playwright/test";
import { charts } from "#app/charts/charts.ts";
import { commentsListed, DEMO, numberIn } from "./datasets.ts";
import { expect, test } from "./test.ts";

type Figure = { href: string; n: number };

/** The figures of a chart's table that lead somewhere. */
async function linked(card: Locator): Promise<Figure[]> {
  await expect(card.locator("table").last()).toBeAttached();
  const links = await card.locator("section td a").all();
  return Promise.all(
    links.map(async (link) => ({
      href: (await link.getAttribute("href")) ?? "",
      n: numberIn((await link.textContent()) ?? ""),
    })),
  );
}

test("every figure of every chart counts the comments behind it", async ({ page }) => {
  await page.goto(DEMO);
  for (const { id, question } of charts) {
    const card = page.getByRole("region", { name: question, exact: true });
    const figures = await linked(card);
    expect(figures.length, question).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const { href, n } of figures) {
      const behind = await page.request.get(`/api/v1${href.replace("/comments?", "/comments.jsonl?")}`);
      const rows = Number(behind.headers()["undertone-rows"]);
      const lines = (await behind.text()).split("\n").length - 1;
      if (rows !== n || lines !== n)
        wrong.push(`${href}: ${n} in the table, ${rows} announced, ${lines} sent`);
    }
    // A word is counted as a word there, and found as a part of words here.
    if (id !== "words") expect(wrong, question).toEqual([]);
  }
});

for (const { id, question } of charts.filter((chart) => ["sources", "words"].includes(chart.id))) {
  test(`a figure in the table of “${question}” leads to its comments`, async ({ page }) => {
    await page.goto(DEMO);
    const card = page.getByRole("region", { name: question, exact: true });
    const [first] = await linked(card);
    await card.getByText("Table of").click();
    await card.locator("section td a").first().click();
    await page.waitForURL(`**${first?.href}`);
    if (id === "words") expect(await commentsListed(page)).toBeGreaterThanOrEqual(first?.n ?? 0);
    else expect(await commentsListed(page)).toBe(first?.n);
  });
}

test("a cell of the matrix opens its comments", async ({ page }) => {
  await page.goto(DEMO);
  const matrix = page.getByRole("region", { name: "Which lean speaks in which tone?", exact: true });
  const cell = matrix
    .getByRole("row", { name: /^negative/ })
    .getByRole("link")
    .first();
  const n = numberIn((await cell.textContent()) ?? "");
  expect(n).toBeGreaterThan(0);
  await cell.click();
  expect(await commentsListed(page)).toBe(n);
  await expect(page.getByRole("button", { name: "Remove filter negative" })).toBeVisible();
});

for (const question of [
  "Which way do the comments lean?",
  "How does the lean change over time?",
  "Whom are they for, whom against?",
  "Who writes most?",
]) {
  test(`a drawn bar under “${question}” opens its comments`, async ({ page }) => {
    await page.goto(DEMO);
    const card = page.getByRole("region", { name: question, exact: true });
    const figures = await linked(card);
    const bars = card.locator(".recharts-bar-rectangle path");
    await expect(bars.first()).toBeVisible();
    const widths = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getBoundingClientRect().width * bar.getBoundingClientRect().height),
    );
    await bars.nth(widths.indexOf(Math.max(...widths))).click();
    await page.waitForURL(/\/comments\?/);
    const here = new URL(page.url());
    const figure = figures.find(({ href }) => href === here.pathname + here.search);
    expect(figure?.n).toBeGreaterThan(0);
    expect(await commentsListed(page)).toBe(figure?.n);
  });
}
