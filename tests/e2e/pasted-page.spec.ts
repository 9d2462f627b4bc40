import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { commentsListed, createByHand, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

const PAGE = join(import.meta.dirname, "../../../shared/data/fixtures/asbarez-csto-page.txt");
/** How a careful reader says each comment leans, by its number; of the sixth one may think either way. */
const LEANS: readonly { number: string; lean: RegExp }[] = [
  { number: "1", lean: /^pro-west$/ },
  { number: "2", lean: /^pro-west$/ },
  { number: "3", lean: /^pro-russia$/ },
  { number: "4", lean: /^pro-west$/ },
  { number: "5", lean: /^pro-west$/ },
  { number: "6", lean: /^(pro-west|neither)$/ },
  { number: "7", lean: /^pro-west$/ },
];

type Exported = Record<string, string>;

test.skip(!existsSync(PAGE), "the news page to paste is not beside the repository (../shared/data)");

test("a pasted news page gives its seven comments, one of them without its header", async ({ page }) => {
  const original = readFileSync(PAGE, "utf8");
  const dataset = await createByHand(page, "Pasted page");
  await page.getByRole("tab", { name: "Paste a page" }).click();
  await page.getByLabel("A news page with its comment section").fill(original);
  await page.getByRole("button", { name: "Look at it" }).click();
  const card = page.getByRole("region", { name: "Import of pasted page.txt" });
  const preview = card.getByRole("region", { name: "First rows" });
  await expect(preview.getByRole("row")).toHaveCount(8);
  const place = (await preview.getByRole("columnheader").allTextContents()).findIndex((name) =>
    name.startsWith("id"),
  );
  const numbers = preview.locator(`tbody td:nth-child(${place + 1})`);
  await expect(numbers).toHaveText(["1", "2", "3", "4", "5", "6", "7"]);
  await card.getByRole("button", { name: "Import" }).click();
  const report = card.getByRole("status");
  expect(await tallyOf(report)).toEqual({ read: 7, accepted: 7, duplicate: 0, rejected: 0 });
  await expect(report).toContainText("author unknown: its header is lost (1)");

  await page.goto(dataset);
  await expect(page.locator("main dl").first()).toContainText("Comments7under 1 source");
  await expect(page.getByText("Below 30 comments there are counts only, no percentages.")).toBeVisible();
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(9);
  expect(await page.locator("main").textContent()).not.toMatch(/\d\s?%/);

  await page.goto(`${dataset}/comments`);
  expect(await commentsListed(page)).toBe(7);
  const cards = page.locator("main ol > li");
  await expect(cards).toHaveCount(7);
  const lost = cards.filter({ hasText: "author unknown: its header is lost" });
  await expect(lost).toHaveCount(1);
  await expect(lost).toContainText("no. 5");

  const csv = await page.request.get(`/api/v1${dataset}/comments.csv?exact=1`);
  expect(csv.headers()["undertone-rows"]).toBe("7");
  const rows: Exported[] = parse(await csv.text(), { columns: true });
  const jsonl = await page.request.get(`/api/v1${dataset}/comments.jsonl`);
  const stored = (await jsonl.text())
    .trim()
    .split("\n")
    .map((line): Exported => JSON.parse(line));
  expect(rows.map(({ text }) => text)).toEqual(stored.map(({ text }) => text));
  expect(rows).toHaveLength(7);
  for (const { text = "" } of rows) expect(withoutIndents(original)).toContain(withoutIndents(text));
});

test("the seven comments lean as a careful reader says, with the sentences that say so", async ({ page }) => {
  const dataset = await createByHand(page, "Pasted page, read closely");
  await page.getByRole("tab", { name: "Paste a page" }).click();
  await page.getByLabel("A news page with its comment section").fill(readFileSync(PAGE, "utf8"));
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("link", { name: "See what they say" })).toBeVisible();
  const jsonl = await page.request.get(`/api/v1${dataset}/comments.jsonl`);
  const stored = (await jsonl.text())
    .trim()
    .split("\n")
    .map((line): Exported => JSON.parse(line));
  await page.goto(`${dataset}/comments`);
  for (const { number, lean } of LEANS) {
    const verdict = stored.find((comment) => comment["external_id"] === number)?.["lean"];
    expect.soft(verdict, `comment ${number}`).toMatch(lean);
    const card = page.locator("main ol > li").filter({ hasText: `no. ${number}` });
    if (verdict === "pro-west") await expect(card.getByText("against Russia", { exact: true })).toBeVisible();
    if (verdict !== "neither") await expect(card.locator("mark").first()).toBeVisible();
  }
});

/** Comments on the page are indented; as stored they are not. */
function withoutIndents(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
