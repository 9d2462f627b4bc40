import { DEMO } from "./datasets.ts";
import { overhang } from "./overhang.ts";
import { expect, test } from "./test.ts";

const PAGES = [
  "/",
  DEMO,
  `${DEMO}/comments`,
  `${DEMO}/label`,
  `${DEMO}/engines`,
  `${DEMO}/imports`,
  `${DEMO}/runs`,
  `${DEMO}/targets`,
  `${DEMO}/methods`,
  "/targets",
  "/nowhere",
];

for (const path of PAGES) {
  test(`${path} does not scroll sideways at any width`, async ({ page, expected }) => {
    expected.push(/status of 404/);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    for (const width of [320, 390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overhang(page), { message: `${width} pixels` }).toBeLessThanOrEqual(0);
    }
  });
}

test("with every table and filter open, the dashboard does not scroll sideways on a telephone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(DEMO);
  await expect(page.locator("main section[aria-labelledby]")).toHaveCount(9);
  await page.getByRole("button", { name: "Filters" }).click();
  for (const summary of await page.getByText("Table of").all()) await summary.click();
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test("the tab of the present page is seen on a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${DEMO}/targets`);
  await expect(page.getByRole("navigation", { name: "Data set" }).getByText("Targets")).toBeInViewport();
});
