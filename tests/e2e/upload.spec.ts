import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { choose, createByHand, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

const COLUMNS = ["nr", "remark_by_visitor", "signature", "left_on", "page_headline", "internal_note"];
const ROWS = [
  ["1", "The new tram stops twice as often as the old one. I like that.", "Ilse", "2024-03-01T08:00:00Z"],
  ["2", "Three weeks of dust for a stop nobody uses!", "Bram", "2024-03-01T09:30:00Z"],
  ["3", "Three weeks of dust for a stop nobody uses!", "Bram", "2024-03-01T09:30:00Z"],
  ["4", "", "Noor", "2024-03-02T10:00:00Z"],
  ["5", "My grandmother walked to that square every day.", "Noor", "the day before"],
  ["6", "Who pays for it, the city or the builder?", "Jeroen", "2024-03-03T19:45:00Z"],
];
const FILE = [
  COLUMNS,
  ...ROWS.map((row) => [...row, "Tram line seven opens", "checked by the editor, no reply"]),
]
  .map((row) => row.map((cell) => `"${cell}"`).join(","))
  .join("\n");

test("a file with odd column names goes in by a corrected mapping, and only once", async ({ page }) => {
  const dataset = await createByHand(page, "Tram letters");
  const card = await choose(page, "tram letters.csv", FILE);
  const preview = card.getByRole("region", { name: "First rows" });
  await expect(preview.getByRole("row")).toHaveCount(1 + ROWS.length);
  await expect(preview).toContainText("Who pays for it, the city or the builder?");

  await card.getByRole("combobox", { name: "Text of the comment" }).click();
  await page.getByRole("option", { name: "internal_note" }).click();
  await expect(preview.getByRole("columnheader", { name: "internal_note" })).toContainText("text");
  for (const [label, column] of [
    ["Text of the comment", "remark_by_visitor"],
    ["Author", "signature"],
    ["Time", "left_on"],
    ["Article or video (title)", "page_headline"],
  ] as const) {
    await card.getByRole("combobox", { name: label, exact: true }).click();
    await page.getByRole("option", { name: column }).click();
  }
  await expect(preview.getByRole("columnheader", { name: "remark_by_visitor" })).toContainText("text");
  await expect(preview.getByRole("columnheader", { name: "internal_note" })).toContainText("not used");

  await card.getByRole("button", { name: "Import" }).click();
  const report = card.getByRole("status");
  expect(await tallyOf(report)).toEqual({ read: 6, accepted: 3, duplicate: 1, rejected: 2 });
  const reasons = report.getByRole("row");
  await expect(reasons.nth(1)).toContainText("5the text cell is empty");
  await expect(reasons.nth(2)).toContainText("the day before");

  const download = page.waitForEvent("download");
  await report.getByRole("link", { name: "Download the rejected rows" }).click();
  const saved = readFileSync(await (await download).path(), "utf8");
  const rejected: Record<string, string>[] = parse(saved, { columns: true });
  expect(rejected.map(({ row }) => row)).toEqual(["5", "6"]);
  expect(rejected[0]?.["reason"]).toBe("the text cell is empty");
  expect(rejected[1]?.["raw"]).toContain("My grandmother walked to that square every day.");

  const again = await choose(page, "tram letters.csv", FILE);
  for (const [label, column] of [
    ["Text of the comment", "remark_by_visitor"],
    ["Author", "signature"],
    ["Time", "left_on"],
    ["Article or video (title)", "page_headline"],
  ] as const) {
    await again.getByRole("combobox", { name: label, exact: true }).click();
    await page.getByRole("option", { name: column }).click();
  }
  await again.getByRole("button", { name: "Import" }).click();
  expect(await tallyOf(again.getByRole("status"))).toEqual({
    read: 6,
    accepted: 0,
    duplicate: 4,
    rejected: 2,
  });

  await page.goto(dataset);
  await expect(page.locator("main dl").first()).toContainText("Comments3under 1 source");
});

test("a finished import leads to the dashboard, and stays listed with its report once that is put away", async ({
  page,
}) => {
  const dataset = await createByHand(page, "Bakery letters");
  const card = await choose(
    page,
    "bakery.csv",
    "text,author\nGood bread and a kind word.,Ida\nToo dear.,Per\n",
  );
  await card.getByRole("button", { name: "Import" }).click();
  await expect(card.getByRole("link", { name: "See what they say" })).toHaveAttribute("href", dataset);
  await expect(page.getByText("None before.")).toBeVisible();
  await card.getByRole("button", { name: "Hide" }).click();
  await expect(page.getByRole("article")).toContainText("finished, csv");
  expect(await tallyOf(page.getByRole("article"))).toEqual({
    read: 2,
    accepted: 2,
    duplicate: 0,
    rejected: 0,
  });
  await page.goto(dataset);
  await expect(page.locator("main dl").first()).toContainText("Comments2under 1 source");
});
