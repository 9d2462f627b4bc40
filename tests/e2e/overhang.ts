import type { Page } from "@playwright/test";

/** By how many pixels a page can be scrolled sideways: by none, it is hoped. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
