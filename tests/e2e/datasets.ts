import { randomUUID } from "node:crypto";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** The invented comments that every installation comes with. */
export const DEMO = "/datasets/1";

export type Tally = { read: number; accepted: number; duplicate: number; rejected: number };
type Content = { name: string; text: string; query?: Record<string, string> };

/** No two tests share a name, nor two runs of one test. */
export function uniqueName(name: string): string {
  return `${name} ${randomUUID().slice(0, 8)}`;
}

/** A new data set, with a file in it where one is given. */
export async function makeDataset(request: APIRequestContext, name: string, file?: Content): Promise<string> {
  const response = await request.post("/api/v1/datasets", { data: { name: uniqueName(name) } });
  expect(response.status()).toBe(201);
  const { dataset } = (await response.json()) as { dataset: { id: number } };
  if (file !== undefined) await importText(request, `/datasets/${dataset.id}`, file);
  return `/datasets/${dataset.id}`;
}

export async function importText(
  request: APIRequestContext,
  dataset: string,
  { name, text, query = {} }: Content,
): Promise<Tally> {
  const response = await request.post(
    `/api/v1${dataset}/imports?${new URLSearchParams({ name, ...query })}`,
    {
      data: text,
      headers: { "Content-Type": "application/octet-stream" },
    },
  );
  expect(response.status(), await response.text()).toBe(200);
  return ((await response.json()) as { import: Tally }).import;
}

/** A new data set made as a person makes it, on its page of imports. */
export async function createByHand(page: Page, name: string): Promise<string> {
  await page.goto("/");
  await page.getByLabel("New data set").fill(uniqueName(name));
  await page.getByRole("button", { name: "Create" }).click();
  await page.waitForURL(/\/datasets\/\d+\/imports$/);
  return new URL(page.url()).pathname.replace("/imports", "");
}

/** Chooses a file and gives the part of the page that is about it. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<Locator> {
  // A file chosen before the page has come to life is not noticed.
  await page.waitForLoadState("networkidle");
  await page
    .getByLabel("Files of comments")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  return page.getByRole("region", { name: `Import of ${name}` }).last();
}

/** The four numbers of a report. */
export async function tallyOf(report: Locator): Promise<Tally> {
  await expect(report.locator("dd")).toHaveCount(4);
  const [read = 0, accepted = 0, duplicate = 0, rejected = 0] = (
    await report.locator("dd").allTextContents()
  ).map(numberIn);
  return { read, accepted, duplicate, rejected };
}

/** The first number in a text, thousands set apart or not. */
export function numberIn(text: string): number {
  return Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(",", "") ?? Number.NaN);
}

/** How many comments the page of comments says it lists. */
export async function commentsListed(page: Page): Promise<number> {
  await page.waitForURL(/\/comments/);
  return numberIn(
    (await page
      .locator("main b")
      .filter({ hasText: /comments?$/ })
      .textContent()) ?? "",
  );
}
