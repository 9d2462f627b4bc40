import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { charts } from "#app/charts/charts.ts";
import { DEMO, makeDataset } from "./datasets.ts";
import { expect, test } from "./test.ts";

type Exported = Record<string, string>;

const DANGEROUS = [
  '=HYPERLINK("https://harbour.example")',
  "+49 is how my number begins",
  "-1 for this article",
  "@harbourmaster please answer",
  "\tindented with a tab",
  "\uff1dSUM(A1)",
  " =2+3 after a blank",
  "\u200b=2+3 after nothing that can be seen",
  "\n=2+3 on the second line",
];
const HARMLESS = ["A plain remark, with a comma.", 'It said "no" twice.', "a = b, he says", "Линия = точка"];

test("comments that a spreadsheet would run are made harmless, and only those", async ({ page }) => {
  const texts = [...DANGEROUS, ...HARMLESS];
  const dataset = await makeDataset(page.request, "Formulas", {
    name: "formulas.jsonl",
    text: texts.map((text, index) => JSON.stringify({ id: `f${index}`, text, author: "=cmd" })).join("\n"),
  });
  await page.goto(`${dataset}/comments`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  const saved = readFileSync(await (await download).path(), "utf8");
  const rows: Exported[] = parse(saved, { columns: true });
  expect(rows.map(({ text }) => text).sort()).toEqual(
    [...DANGEROUS.map((text) => `'${text}`), ...HARMLESS].sort(),
  );
  expect(new Set(rows.map(({ author }) => author))).toEqual(new Set(["'=cmd"]));

  const exact = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV, exact" }).click();
  const exactRows: Exported[] = parse(readFileSync(await (await exact).path(), "utf8"), { columns: true });
  expect(exactRows.map(({ text }) => text).sort()).toEqual([...texts].sort());
});

test("a download says how many rows it has", async ({ request }) => {
  for (const query of ["", "?lean=pro-west", "?q=the&tone=negative", "?q=zzzzqqqq"]) {
    const csv = await request.get(`/api/v1${DEMO}/comments.csv${query}`);
    const rows: Exported[] = parse(await csv.text(), { columns: true });
    expect(csv.headers()["undertone-rows"], query).toBe(String(rows.length));
    expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const jsonl = await request.get(`/api/v1${DEMO}/comments.jsonl${query}`);
    expect((await jsonl.text()).split("\n").filter(Boolean)).toHaveLength(rows.length);
  }
});

test("what is filtered on the page is what is downloaded from it", async ({ page }) => {
  await page.goto(`${DEMO}/comments?lean=pro-russia`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Demo.*\.csv$/);
  const rows: Exported[] = parse(readFileSync(await file.path(), "utf8"), { columns: true });
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows.map(({ lean }) => lean))).toEqual(new Set(["pro-russia"]));
});

test("the CSV of every chart has its columns and as many rows as it says", async ({ page }) => {
  await page.goto(DEMO);
  for (const { id, question } of charts) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: `CSV of “${question}”` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toContain(`${id}.csv`);
    const rows: Exported[] = parse(readFileSync(await file.path(), "utf8"), { columns: true });
    const answer = await page.request.get(`/api/v1${DEMO}/charts/${id}.csv`);
    expect(answer.headers()["undertone-rows"], id).toBe(String(rows.length));
    expect(rows.length, id).toBeGreaterThan(0);
  }
});

test("an address that is not understood gives no file that could be taken for the right one", async ({
  request,
}) => {
  const csv = await request.get(`/api/v1${DEMO}/comments.csv?lean=pro-moon`);
  expect(csv.status()).toBe(400);
  expect(await csv.text()).toContain("lean=pro-moon");
  expect((await request.get("/api/v1/datasets/999999/comments.csv")).status()).toBe(404);
});
