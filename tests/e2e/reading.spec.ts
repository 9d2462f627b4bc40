import { choose, makeDataset, tallyOf } from "./datasets.ts";
import { expect, test } from "./test.ts";

/** "Скоро дождь" and "Наконец-то" by Аня and Юра, as old Windows writes them. */
const RAIN = [0xd1, 0xea, 0xee, 0xf0, 0xee, 0x20, 0xe4, 0xee, 0xe6, 0xe4, 0xfc];
const AT_LAST = [0xcd, 0xe0, 0xea, 0xee, 0xed, 0xe5, 0xf6, 0x2d, 0xf2, 0xee];
const ANYA = [0xc0, 0xed, 0xff];
const YURA = [0xde, 0xf0, 0xe0];
const ascii = (text: string) => [...Buffer.from(text)];
const FILE = Buffer.from([
  ...ascii("author,time,text\n"),
  ...[...ANYA, ...ascii(",03/04/2021 10:00,"), ...RAIN, ...ascii("\n")],
  ...[...YURA, ...ascii(",05/06/2021 11:30,"), ...AT_LAST, ...ascii("\n")],
]);

test("encoding, order of dates and time zone are chosen in the preview, and remembered", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Old letters");
  await page.goto(`${dataset}/imports`);
  const card = await choose(page, "letters.csv", FILE);
  const rows = card.getByRole("region", { name: "First rows" });
  await expect(rows).toContainText("Скоро дождь");

  const encoding = card.getByRole("combobox", { name: "Encoding" });
  await expect(encoding).toHaveValue("Cyrillic (Windows-1251)");
  await encoding.click();
  const likely = page.getByRole("option", { name: "Cyrillic (KOI8-R)" });
  await expect(likely).toContainText("яЙНПН");
  await likely.click();
  await expect(rows).toContainText("яЙНПН");
  await encoding.click();
  await page.getByRole("option", { name: "Cyrillic (Windows-1251)" }).click();
  await expect(rows).toContainText("Скоро дождь");

  const begin = card.getByRole("button", { name: "Import", exact: true });
  await expect(begin).toBeDisabled();
  await expect(card).toContainText("How is 03/04/2021 10:00 meant?");
  await card.getByRole("combobox", { name: "Order of the dates" }).click();
  await page.getByRole("option", { name: "day, month, year" }).click();
  await card.getByRole("combobox", { name: "Time zone" }).fill("Yerevan");
  await page.getByRole("option", { name: "Asia/Yerevan" }).click();
  await begin.click();
  expect(await tallyOf(card.getByRole("status"))).toEqual({
    read: 2,
    accepted: 2,
    duplicate: 0,
    rejected: 0,
  });

  const lines = (await (await page.request.get(`/api/v1${dataset}/comments.jsonl`)).text())
    .trim()
    .split("\n");
  const times = lines.map((line) => (JSON.parse(line) as { time: string }).time).sort();
  expect(times.join(" ")).toContain("2021-04-03T06:00:00");
  expect(times.join(" ")).toContain("2021-06-05T07:30:00");

  const again = await choose(page, "more letters.csv", FILE);
  await expect(again).toContainText("as it was said of such a file before");
  await expect(again.getByRole("combobox", { name: "Order of the dates" })).toHaveValue("day, month, year");
  await expect(again.getByRole("button", { name: "Import", exact: true })).toBeEnabled();
});
