import { troubledCsv } from "../jobs/rows.ts";
import { choose, createByHand, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

const ROWS = 10_000;

test("an import is watched, outlives a reload, is paused, resumed and undone", async ({ page }) => {
  const dataset = await createByHand(page, "Letters by the sack");
  const card = await choose(page, "sack.csv", troubledCsv(ROWS));
  await card.getByRole("button", { name: "Import" }).click();
  await expect(card.getByText(/being imported, .*rows? read/)).toBeVisible();

  await page.reload();
  const article = page.getByRole("article", { name: "sack.csv" });
  await expect(article.getByRole("progressbar")).toBeVisible();
  await article.getByRole("button", { name: "Pause" }).click();
  await expect(article.getByText(/^paused, csv/)).toBeVisible();
  const paused = await tallyOf(article);
  expect(paused.read).toBe(paused.accepted + paused.duplicate + paused.rejected);
  expect(paused.read).toBeLessThan(ROWS);

  await page.reload();
  expect(await tallyOf(article)).toEqual(paused);
  await article.getByRole("button", { name: "Resume" }).click();
  await expect(article.getByText(/^finished, csv/)).toBeVisible({ timeout: 120_000 });
  const { read, accepted, duplicate, rejected } = await tallyOf(article);
  expect(read).toBe(ROWS);
  expect(accepted + duplicate + rejected).toBe(ROWS);

  await article.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(article.getByText(/^taken out again, csv/)).toBeVisible({ timeout: 60_000 });
  await page.goto(`${dataset}/comments`);
  await expect(page.locator("main")).toContainText("No comment");
});
