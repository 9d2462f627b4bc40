import type { Page } from "@playwright/test";
import { commentsListed, DEMO, numberIn } from "./datasets.ts";
import { expect, listen, test } from "./test.ts";

const ADDRESS = `${DEMO}?from=2025-04-01&lean=pro-west`;

/** Every figure of a dashboard: the headline's and all the tables'. */
async function figures(page: Page): Promise<string[]> {
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(9);
  const headline = await page.locator("main dl").first().allTextContents();
  // Words are told apart by a sample drawn anew each time.
  const cells = await page
    .locator("main section[aria-labelledby]:not([aria-labelledby=chart-words]) td")
    .allTextContents();
  return [...headline, ...cells];
}

test("a filter in the address gives the same figures as the same filter chosen by hand", async ({ page }) => {
  await page.goto(ADDRESS);
  const byAddress = await figures(page);
  expect(numberIn(byAddress[0] ?? "")).toBeLessThan(418);

  await page.goto(DEMO);
  expect(await figures(page)).not.toEqual(byAddress);
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("combobox", { name: "Lean", exact: true }).click();
  await page.getByRole("option", { name: "pro-West" }).click();
  await page.waitForURL(`**${DEMO}?lean=pro-west`);
  await page.keyboard.press("Escape");
  await page.getByLabel("From").fill("2025-04-01");
  await page.waitForURL(`**${ADDRESS}`);
  await expect(page.locator("main dl").first()).toHaveText(byAddress[0] ?? "");
  expect(await figures(page)).toEqual(byAddress);
});

test("a copied address shows the same to somebody else", async ({ page, browser, baseURL }) => {
  await page.goto(DEMO);
  await page.getByLabel("Search in the text").fill("bread");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=bread/);
  await page.getByRole("button", { name: "Remove filter “bread”" }).waitFor();
  const here = await figures(page);
  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  const errors: string[] = [];
  await listen(other, errors);
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  expect(await figures(theirs)).toEqual(here);
  await other.close();
  expect(errors).toEqual([]);
});

test("nonsense in the address is named and the rest still counts", async ({ page }) => {
  await page.goto(`${DEMO}?lean=pro-moon&from=2025-13-77&tone=negative&stance=<b>x</b>&language=%00`);
  const notice = page.locator("main").getByRole("alert");
  await expect(notice).toContainText("Part of this address was left out");
  for (const part of ["lean=pro-moon", "from=2025-13-77", "stance=<b>x</b>"])
    await expect(notice).toContainText(part);
  await expect(page.getByRole("button", { name: "Remove filter negative" })).toBeVisible();
  const shown = await figures(page);
  await page.goto(`${DEMO}?tone=negative`);
  expect(await figures(page)).toEqual(shown);
});

test("nonsense in the address of the comments breaks nothing either", async ({ page }) => {
  const queries = [
    "after=nonsense",
    "q=%25%25%25",
    "author=%00",
    "q=a%00b",
    "source=none&source=x",
    "to=0000-00-00",
  ];
  for (const query of queries) {
    await page.goto(`${DEMO}/comments?${query}`);
    await expect(page.getByRole("search", { name: "Filters" }), query).toBeVisible();
    expect(await commentsListed(page), query).toBeGreaterThanOrEqual(0);
  }
});

test("pills take their filter away one by one", async ({ page }) => {
  await page.goto(`${DEMO}?from=2025-04-01&lean=pro-west&lean=pro-russia&tone=negative`);
  await page.getByRole("button", { name: "Remove filter pro-Russia" }).click();
  await page.waitForURL(`**${DEMO}?from=2025-04-01&lean=pro-west&tone=negative`);
  await page.getByRole("button", { name: "Remove filter negative" }).click();
  await page.waitForURL(`**${ADDRESS}`);
  await page.getByRole("button", { name: "Remove filter from 2025-04-01" }).click();
  await page.waitForURL(`**${DEMO}?lean=pro-west`);
  await page.getByRole("button", { name: "Clear all" }).click();
  await page.waitForURL(`**${DEMO}`);
  await expect(page.locator("main dl").first()).toContainText("Comments418");
});

test("filters go along from the dashboard to the comments and back", async ({ page }) => {
  await page.goto(ADDRESS);
  const n = numberIn((await page.locator("main dl").first().textContent()) ?? "");
  await page.getByRole("navigation", { name: "Data set" }).getByRole("link", { name: "Comments" }).click();
  await page.waitForURL(`**${DEMO}/comments?from=2025-04-01&lean=pro-west`);
  expect(await commentsListed(page)).toBe(n);
  await page.getByRole("link", { name: "Dashboard" }).click();
  await page.waitForURL(`**${ADDRESS}`);
});

test("a filter that nothing passes is said to, without figures made of nothing", async ({ page }) => {
  await page.goto(`${DEMO}/comments?q=zzzzqqqq`);
  await expect(page.getByText("No comment passes these filters.")).toBeVisible();
  await page.goto(`${DEMO}?q=zzzzqqqq`);
  await expect(page.locator("main dl").first()).toContainText("Comments0");
  expect(await page.locator("main").textContent()).not.toMatch(/NaN|Infinity|undefined|\d\s?%/);
});
