import type { Page } from "@playwright/test";
import { choose, makeDataset, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
/** What the browser itself says of an answer that refuses. */
const REFUSED = /status of 422/;

async function importsOf(page: Page, name: string): Promise<string> {
  const dataset = await makeDataset(page.request, name);
  await page.goto(`${dataset}/imports`);
  return dataset;
}

test("an empty file is refused with a word about it", async ({ page, expected }) => {
  expected.push(REFUSED);
  await importsOf(page, "Empty file");
  const card = await choose(page, "nothing.csv", "");
  await expect(card.getByRole("alert")).toContainText(/could not be taken in.*(empty|no rows|nothing)/is);
  await expect(card.getByRole("button", { name: "Import" })).toHaveCount(0);
});

test("a picture is refused as what it is, whatever it is called", async ({ page, expected }) => {
  expected.push(REFUSED);
  await importsOf(page, "Picture");
  const card = await choose(page, "comments.csv", PNG);
  await expect(card.getByRole("alert")).toContainText("looks like a PNG picture, not text");
});

test("a table without a text asks for its column and waits", async ({ page }) => {
  await importsOf(page, "Numbers only");
  const card = await choose(page, "numbers.csv", "a,b\n1,2\n3,4\n5,6\n");
  await expect(card.getByText("Choose the column with the text")).toBeVisible();
  await expect(card.getByRole("button", { name: "Import" })).toBeDisabled();
  await card.getByRole("combobox", { name: "Text of the comment" }).click();
  await page.getByRole("option", { name: "b", exact: true }).click();
  await expect(card.getByRole("button", { name: "Import" })).toBeEnabled();
});

test("a file sent past the preview without a text is refused with the columns it has", async ({
  request,
}) => {
  const dataset = await makeDataset(request, "Numbers only");
  const response = await request.post(`/api/v1${dataset}/imports?name=numbers.csv`, {
    data: "a,b\n1,2\n3,4\n5,6\n",
    headers: { "Content-Type": "application/octet-stream" },
  });
  expect(response.status()).toBe(422);
  expect(await response.text()).toContain("The columns are: a, b.");
});

test("rows with broken quotes are named and the good ones are in", async ({ page }) => {
  const dataset = await importsOf(page, "Broken quotes");
  const card = await choose(
    page,
    "quotes.csv",
    [
      "text,author",
      '"A fine walk along the canal.",Ida',
      '"The quote is "broken" here,Per',
      '"Another good row, with a comma.",Ulla',
      "",
    ].join("\n"),
  );
  await card.getByRole("button", { name: "Import" }).click();
  const report = card.getByRole("status");
  expect(await tallyOf(report)).toEqual({ read: 3, accepted: 2, duplicate: 0, rejected: 1 });
  await expect(report.getByRole("row").nth(1)).toContainText("3line 3");
  await page.goto(`${dataset}/comments`);
  await expect(page.getByText("A fine walk along the canal.")).toBeVisible();
  await expect(page.getByText("Another good row, with a comma.")).toBeVisible();
});

test("an invalid third line of JSON lines is named and the others are in", async ({ page }) => {
  const dataset = await importsOf(page, "Broken line");
  const card = await choose(
    page,
    "notes.jsonl",
    [
      '{"text": "The choir sang well.", "author": "Ida"}',
      '{"text": "The hall was cold.", "author": "Per"}',
      '{"text": "The programme was", "author": }',
      '{"text": "I would come again.", "author": "Ulla"}',
      "",
    ].join("\n"),
  );
  await expect(card.getByText("1 row among the first cannot be read")).toBeVisible();
  await card.getByRole("button", { name: "Import" }).click();
  const report = card.getByRole("status");
  expect(await tallyOf(report)).toEqual({ read: 4, accepted: 3, duplicate: 0, rejected: 1 });
  await expect(report.getByRole("row").nth(1)).toContainText(/^3line 3 /);
  await expect(report.getByRole("row").nth(1)).toContainText('{"text": "The programme was", "author": }');
  await page.goto(`${dataset}/comments`);
  await expect(page.getByText("I would come again.")).toBeVisible();
});
