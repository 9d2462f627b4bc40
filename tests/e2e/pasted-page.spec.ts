import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { commentsListed, createByHand, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

const PAGE = join(import.meta.dirname, "../../../shared/data/fixtures/asbarez-csto-page.txt");
/** How each comment begins, and how a careful reader says it leans; of the sixth one may think either way. */
const COMMENTS: readonly { begins: string; lean: RegExp }[] = [
  { begins: "Considering that CSTO agreement", lean: /^pro-west$/ },
  { begins: "10/08/2020 between 19;30-21;20", lean: /^pro-west$/ },
  { begins: "With Turkey increasingly involved", lean: /^pro-russia$/ },
  { begins: "CTSO members seem to have", lean: /^pro-west$/ },
  { begins: "Mr Secretary-General Stanislav Zas:", lean: /^pro-west$/ },
  { begins: "This is BS., ”CSTO Will Intervene", lean: /^(pro-west|neither)$/ },
  { begins: "Its time for us to dump Russia", lean: /^pro-west$/ },
];

type Exported = Record<string, string>;

test.skip(!existsSync(PAGE), "the news page to paste is not at hand");

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
    name.startsWith("number"),
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
  await expect(lost).toContainText("Mr Secretary-General Stanislav Zas:");

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
  for (const { begins, lean } of COMMENTS) {
    const verdict = stored.find(({ text }) => text?.startsWith(begins))?.["lean"];
    expect.soft(verdict, begins).toMatch(lean);
    const card = page.locator("main ol > li").filter({ hasText: begins });
    if (verdict === "pro-west") await expect(card.getByText("against Russia", { exact: true })).toBeVisible();
    if (verdict !== "neither") await expect(card.locator("mark").first()).toBeVisible();
  }
});

/** Comments on the page are indented; as stored they are not. */
function withoutIndents(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
