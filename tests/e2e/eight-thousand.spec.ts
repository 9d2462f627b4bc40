import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { choose, createByHand, numberIn, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

const FILE = join(import.meta.dirname, "../../../shared/data/stance_comments_train.jsonl");

test.skip(!existsSync(FILE), "the eight thousand comments are not beside the repository (../shared/data)");

test("eight thousand comments go in once, and every one of them is in the figures", async ({ page }) => {
  test.setTimeout(120_000);
  const lines = readFileSync(FILE, "utf8").trimEnd().split("\n").length;
  const dataset = await createByHand(page, "Eight thousand");
  const send = async () => {
    const card = await choose(page, "stance.jsonl", readFileSync(FILE));
    await card.getByRole("button", { name: "Import" }).click();
    await expect(card.getByRole("status")).toBeVisible({ timeout: 60_000 });
    return tallyOf(card.getByRole("status"));
  };
  const first = await send();
  expect(first.read).toBe(lines);
  expect(first.accepted + first.duplicate + first.rejected).toBe(lines);
  expect(first.accepted).toBeGreaterThan(7_000);
  const again = await send();
  expect(again).toEqual({ ...first, accepted: 0, duplicate: first.accepted + first.duplicate });

  await page.goto(dataset);
  const headline = page.locator("main dl").first();
  await expect(headline).toContainText("Comments");
  expect(numberIn((await headline.textContent()) ?? "")).toBe(first.accepted);
  const rows = page
    .getByRole("region", { name: "Which way do the comments lean?", exact: true })
    .locator("section tbody tr");
  await expect(rows).toHaveCount(4);
  const counts = await rows.locator("td:nth-child(2)").allTextContents();
  expect(counts.map(numberIn).reduce((sum, n) => sum + n, 0)).toBe(first.accepted);
});
