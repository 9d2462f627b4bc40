import type { Page } from "@playwright/test";
import { choose, makeDataset } from "./datasets.ts";
import { overhang } from "./overhang.ts";
import { expect, test } from "./test.ts";

const SCRIPT = "<script>window.ran=1</script>";
const PICTURE = '<img src="x" onerror="window.ran=2">';
const LINK = '"><a href="javascript:window.ran=3">here</a>';
const OVERRIDE = "\u202eesrever ni\u202c and back";
const LONG = "W".repeat(10_000);

const COLUMN = `who ${PICTURE}`;
const COMMENTS = [
  { text: `${SCRIPT} said the boy`, [COLUMN]: SCRIPT },
  { text: `${PICTURE} said the girl`, [COLUMN]: PICTURE },
  { text: `${LINK} said Russia, the bad one ${SCRIPT}`, [COLUMN]: LINK },
  { text: OVERRIDE, [COLUMN]: OVERRIDE },
  { text: LONG, [COLUMN]: "N".repeat(299) },
  { text: `${"🚋".repeat(3_000)} \u0000x`.replace("\u0000", ""), [COLUMN]: "A\u0301".repeat(140) },
];
const FILE = COMMENTS.map((comment) =>
  JSON.stringify({ ...comment, url: "javascript:window.ran=4", source: `${SCRIPT} ${"T".repeat(900)}` }),
).join("\n");

async function untouched(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => "ran" in window), page.url()).toBe(false);
  expect(await overhang(page), page.url()).toBeLessThanOrEqual(0);
  expect(await page.locator('a[href^="javascript:"], img[onerror]').count(), page.url()).toBe(0);
}

test.use({ viewport: { width: 390, height: 844 } });

test("nothing that strangers wrote runs, and none of it breaks the page", async ({ page, expected }) => {
  // Where the mapping is hostile, what the server says of it must be harmless too.
  expected.push(/status of 4\d\d/);
  const dataset = await makeDataset(page.request, `${SCRIPT}${PICTURE}`);
  await page.goto(`${dataset}/imports`);
  await untouched(page);
  const name = `${PICTURE} ${"F".repeat(150)}.jsonl`;
  await page
    .getByLabel("Files of comments")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(FILE) });
  const card = page.getByRole("region", { name: /^Import of/ });
  await expect(card.getByRole("columnheader", { name: COLUMN })).toBeVisible();
  await untouched(page);
  await card.getByRole("combobox", { name: "Author" }).click();
  await page.getByRole("option", { name: COLUMN }).click();
  await card.getByRole("button", { name: "Import", exact: true }).click();
  await expect(card.getByRole("status")).toContainText("Accepted6");
  await untouched(page);

  await page.goto(`${dataset}/comments`);
  await expect(page.getByText("said the boy")).toContainText(SCRIPT);
  await expect(page.locator("main ol > li").filter({ hasText: "said the girl" })).toContainText(PICTURE);
  await expect(page.locator("main ol > li")).toHaveCount(6);
  await untouched(page);

  await page.goto(dataset);
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(9);
  await page.getByRole("button", { name: "Filters" }).click();
  for (const summary of await page.getByText("Table of").all()) await summary.click();
  await expect(page.getByRole("region", { name: "Table: Who writes most?" })).toContainText(SCRIPT);
  await untouched(page);

  await page.goto("/");
  await expect(page.getByRole("article").filter({ hasText: SCRIPT }).first()).toBeVisible();
  await untouched(page);
});

test("nothing hostile in an address runs", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Addresses", {
    name: "one.jsonl",
    text: JSON.stringify({ text: "A quiet remark.", author: "Ida" }),
  });
  const query = new URLSearchParams({ q: `${SCRIPT}${LONG.slice(0, 200)}`, author: PICTURE, lean: LINK });
  for (const path of ["", "/comments"]) {
    await page.goto(`${dataset}${path}?${query}`);
    await expect(page.getByRole("button", { name: /Remove filter by <img/ })).toBeVisible();
    await untouched(page);
  }
});

test("a name with a script in it, rejected rows and all, stays a name in the report", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Reports");
  await page.goto(`${dataset}/imports`);
  const name = "report.csv";
  const card = await choose(
    page,
    name,
    `text,time\n"${SCRIPT}",${"9".repeat(400)}\n"${PICTURE}",soon${LINK.replaceAll('"', "")}\nfine,2024-01-01\n`,
  );
  await card.getByRole("button", { name: "Import" }).click();
  const report = card.getByRole("status");
  await expect(report).toContainText("Rejected2");
  await expect(report.getByRole("row").nth(1)).toContainText(SCRIPT);
  await untouched(page);
});
