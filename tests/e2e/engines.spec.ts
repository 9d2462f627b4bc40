import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { DEMO, makeDataset } from "./datasets.ts";
import { overhang } from "./overhang.ts";
import { expect, test } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa"];
const ROWS = 36;

/** A new data set of short comments, `labelled` of them by one coder. */
async function labelled(request: APIRequestContext, labels: number): Promise<string> {
  const kinds = ["Russia is a liar", "I hate NATO", "The bridge is long"];
  const rows = Array.from({ length: ROWS }, (_, i) => `c${i},${kinds[i % 3]} no ${i}`);
  const dataset = await makeDataset(request, "Bench", {
    name: "bench.csv",
    text: ["id,text", ...rows].join("\n"),
  });
  const said = [
    { tone: "negative", stances: { russia: "against", west: "none", ukraine: "none" } },
    { tone: "negative", stances: { russia: "none", west: "against", ukraine: "none" } },
    { tone: "neutral", stances: { russia: "none", west: "none", ukraine: "none" } },
  ];
  const body = Array.from({ length: labels }, (_, i) => ({ comment: `c${i}`, ...said[i % 3] }));
  const response = await request.post(`/api/v1${dataset}/labels`, { data: { coder: "Ani", labels: body } });
  expect(await response.json()).toEqual({
    labels: { comments: labels, added: labels * 4, changed: 0, unchanged: 0 },
  });
  return dataset;
}

async function faults(page: Page): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

test("without labels the engine bench says how to get some, and what the engine is known for", async ({
  page,
}) => {
  await page.goto(DEMO);
  await page.getByRole("link", { name: "Engines", exact: true }).click();
  await expect(page.getByRole("heading", { name: "No labels yet" })).toBeVisible();
  await expect(
    page.getByText("labels import labels.csv --dataset 'Demo: a dozen invented articles'"),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Take the comments as CSV" })).toHaveAttribute(
    "href",
    /comments\.csv$/,
  );
  await expect(page.getByRole("region", { name: "On the project’s own benchmark" })).toContainText(
    /\d\.\d\.\d/,
  );
});

test("with labels it measures the run in every field, with n, intervals and the confusions", async ({
  page,
}) => {
  const dataset = await labelled(page.request, ROWS);
  await page.goto(`${dataset}/engines`);
  await expect(page.getByText(`${ROWS} labelled comments`)).toBeVisible();
  const lean = page.getByRole("region", { name: "Lean", exact: true });
  const row = lean.getByRole("region", { name: "Measures: Lean" }).locator("tbody tr");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("shown now");
  await expect(row.locator("td").nth(0)).toHaveText(String(ROWS));
  await expect(row.locator("td").nth(1)).toHaveText(/^\d\.\d\d\[\d\.\d\d, \d\.\d\d\]$/);
  await lean.getByText("By class: ").click();
  const cells = lean
    .getByRole("region", { name: /^By class: Lean/ })
    .locator("td")
    .filter({ hasText: /^\d+$/ });
  const counts = (await cells.allTextContents()).map(Number);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(ROWS);
  for (const name of ["Tone", "Stance towards Russia", "Stance towards the West"]) {
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  }
  const answer = await page.request.get(`/api/v1${dataset}/engines`);
  expect(await answer.json()).toMatchObject({
    bench: { comments: ROWS, coders: ["Ani"], report: { n: ROWS } },
  });
});

test("of fewer than thirty labels there are counts, no figures", async ({ page }) => {
  const dataset = await labelled(page.request, 9);
  await page.goto(`${dataset}/engines`);
  const lean = page.getByRole("region", { name: "Lean", exact: true });
  await expect(lean).toContainText("Below 30 there are counts only");
  await expect(lean.getByRole("region", { name: /^By class/ })).toBeVisible();
  await expect(lean).not.toContainText("Precision");
  await expect(lean.getByRole("region", { name: /^Measures/ })).toHaveCount(0);
});

test("labels that make no sense are refused by row", async ({ page }) => {
  const dataset = await labelled(page.request, 3);
  const send = (data: object) => page.request.post(`/api/v1${dataset}/labels`, { data });
  const unknown = await send({
    coder: "Ani",
    labels: [
      { comment: "c1", tone: "neutral" },
      { comment: "x", tone: "neutral" },
    ],
  });
  expect(unknown.status()).toBe(422);
  expect(await unknown.text()).toContain('Row 2: there is no comment \\"x\\"');
  const wrong = await send({ coder: "Ani", labels: [{ comment: "c1", tone: "furious" }] });
  expect(wrong.status()).toBe(400);
  expect(await wrong.text()).toContain("Row 1: tone");
  expect((await page.request.post(`/api/v1${dataset}/labels`, { data: "{" })).status()).toBe(400);
  expect((await page.request.post("/api/v1/datasets/999999/labels", { data: {} })).status()).toBe(404);
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
] as const) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test("axe finds no fault with a bench without labels, and it does not scroll sideways", async ({
      page,
    }) => {
      await page.goto(`${DEMO}/engines`);
      await expect(page.getByRole("heading", { name: "No labels yet" })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });

    test("axe finds no fault with a bench, and it does not scroll sideways", async ({ page }) => {
      await page.goto(`${await labelled(page.request, ROWS)}/engines`);
      await expect(page.getByRole("heading", { name: "Lean" })).toBeVisible();
      await page.getByText("By class: ").first().click();
      expect(await faults(page)).toEqual([]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });
  });
}
