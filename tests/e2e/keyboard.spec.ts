import type { Page } from "@playwright/test";
import { charts } from "#app/charts/charts.ts";
import { commentsListed, DEMO, numberIn, uniqueName } from "./datasets.ts";
import { expect, test } from "./test.ts";

const FILE = "text,author,time\nA fine day at the harbour.,Ida,2024-03-01\nToo much wind.,Per,2024-03-02\n";
const MOST_STEPS = 120;

type Focus = { name: string; isVisible: boolean; isMarked: boolean };

/** What has the focus, and whether one can see that it has. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    // Fields show it on the frame around them.
    const around = [
      element,
      element.parentElement,
      element.closest("[data-focused], [class*=wrapper], [class*=Input]"),
    ];
    const isMarked = around.some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    const borders = getComputedStyle(element);
    const isField = element.matches("input, textarea");
    const labels = isField ? [...((element as HTMLInputElement).labels ?? [])].map((l) => l.textContent) : [];
    return {
      name: `${element.tagName} ${element.getAttribute("aria-label") ?? labels[0] ?? element.textContent ?? ""}`.slice(
        0,
        80,
      ),
      isVisible: box.width > 0 && box.height > 0 && box.left > -1,
      isMarked: isMarked || (isField && borders.borderColor !== "rgba(0, 0, 0, 0)"),
    };
  });
}

/** Tab after tab until the focus is on what is looked for; on the way it must always be seen. */
async function tabTo(page: Page, wanted: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(key);
    const now = await focus(page);
    passed.push(now.name);
    if (now.name.startsWith("BODY")) continue;
    expect(now, now.name).toMatchObject({ isVisible: true, isMarked: true });
    if (wanted.test(now.name)) return;
  }
  throw new Error(`${wanted} was not reached by ${key}; passed: ${passed.join(" | ")}`);
}

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto(DEMO);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(
    true,
  );
});

test("a data set is made, filled, read and filtered without a mouse", async ({ page }) => {
  const name = uniqueName("By keyboard");
  await page.goto("/");
  await tabTo(page, /INPUT New data set/);
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/imports$/);
  await tabTo(page, /BUTTON Files$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Paste a page" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, /Drop files here/);
  await page
    .getByLabel("Files of comments")
    .setInputFiles({ name: "harbour.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  await tabTo(page, /INPUT Author/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: "author" })).toBeVisible();
  await page.keyboard.press("Escape");
  await tabTo(page, /First rows/);
  await tabTo(page, /BUTTON Import$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Accepted2");
  await tabTo(page, /A See what they say/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/datasets\/\d+$/);
  await expect(page.locator("main dl").first()).toContainText("Comments2");
});

test("filters, tables and figures of the dashboard are all in reach", async ({ page }) => {
  await page.goto(DEMO);
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(charts.length);
  await tabTo(page, /Search in the text/);
  await page.keyboard.type("the");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=the/);
  await tabTo(page, /BUTTON Filters/);
  await page.keyboard.press("Enter");
  await tabTo(page, /INPUT Lean/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: "pro-Russia" })).toBeVisible();
  await page.keyboard.type("neither");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/lean=neither/);
  await page.keyboard.press("Escape");
  await tabTo(page, /SUMMARY Table of “Which way/);
  await page.keyboard.press("Enter");
  await tabTo(page, /SECTION Table: Which way/);
  await tabTo(page, /^A \d/);
  const n = numberIn((await focus(page)).name);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/comments\?/);
  expect(await commentsListed(page)).toBe(n);
});

test("a pill is removed and a deletion thought better of, without a mouse", async ({ page }) => {
  await page.goto(`${DEMO}?tone=negative`);
  await tabTo(page, /Remove filter negative/);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${DEMO}`);
  await page.goto("/");
  await tabTo(page, /BUTTON Delete Demo/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, /BUTTON Keep it/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Delete Demo/ })).toBeFocused();
});

test("no page keeps the keyboard caught", async ({ page }) => {
  for (const path of [
    "/",
    `${DEMO}/comments?lean=pro-russia`,
    `${DEMO}/imports`,
    `${DEMO}/runs`,
    `${DEMO}/targets`,
  ]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const stops = await page
      .locator("a[href], button, input:not([type=file]), summary, [tabindex='0']")
      .count();
    let left = false;
    for (let step = 0; step < stops + 10 && !left; step += 1) {
      await page.keyboard.press("Tab");
      // Without a frame around it, the browser may go from the last stop to the first again.
      left = await page.evaluate(
        (again) =>
          document.activeElement === document.body ||
          (again && document.activeElement?.matches(".skip") === true),
        step > 0,
      );
    }
    expect(left, path).toBe(true);
  }
});
