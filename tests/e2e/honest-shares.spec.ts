import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { APIRequestContext } from "@playwright/test";
import { makeDataset } from "./datasets.ts";
import { expect, test } from "./test.ts";

const CLI = join(import.meta.dirname, "../../lib/cli/undertone.ts");

type Next = { items: { commentId: string; text: string }[] };

/** Every fourth takes Russia's side, whatever the engine makes of it. */
function comments(n: number, author: (place: number) => string): { name: string; text: string } {
  const lines = Array.from({ length: n }, (_, i) =>
    i % 4 === 0
      ? `"Russia is right, I stand with Russia, part ${i}",${author(i)}`
      : `"The bridge was closed on day ${i}",${author(i)}`,
  );
  return { name: "comments.csv", text: ["text,author", ...lines].join("\n") };
}

/** Draws a sample and labels all of it, as the labelling page does. */
async function label(request: APIRequestContext, dataset: string, n: number): Promise<void> {
  const post = async (path: string, data: object) => {
    const response = await request.post(`/api/v1${dataset}/samples${path}`, { data });
    expect(response.ok(), await response.text()).toBe(true);
    return response.json() as Promise<unknown>;
  };
  const { sample } = (await post("", { name: "Audit", n, seed: 3 })) as { sample: { id: number } };
  const { items } = (await post(`/${sample.id}/next`, { coder: "Ani", take: n })) as Next;
  const codings = items.map(({ commentId, text }) => ({
    comment: commentId,
    labels: {
      tone: "neutral",
      russia: text.startsWith("Russia") ? "favour" : "none",
      west: "none",
      ukraine: "none",
    },
  }));
  await post(`/${sample.id}/codings`, { coder: "Ani", codings });
}

test("labels put an estimate with its interval beside every share, and the bundle recomputes it", async ({
  page,
}) => {
  const dataset = await makeDataset(
    page.request,
    "Labelled",
    comments(200, (i) => `author ${i % 60}`),
  );
  await page.goto(dataset);
  await expect(page.getByText("they have no margin of error")).toBeVisible();
  await label(page.request, dataset, 120);
  await page.reload();
  const estimated = page.getByRole("region", { name: "What the labels say of these comments" });
  const lean = estimated.locator("dl > div").first();
  await expect(lean).toContainText(
    /lean pro-Russia\d+ % \[\d+ %, \d+ %\].*120 of 200 labelled; the engine says/,
  );
  const [low = 100, high = 0] = [...((await lean.textContent()) ?? "").matchAll(/[[ ](\d+) %[,\]]/g)].map(
    ([, n]) => Number(n),
  );
  expect(low).toBeLessThanOrEqual(25);
  expect(high).toBeGreaterThanOrEqual(25);
  await expect(
    page.getByRole("region", { name: "Estimates: Which way do the comments lean?" }),
  ).toContainText("pro-West");
  const csv = await page.request.get(`/api/v1${dataset}/charts/lean.csv`);
  expect(await csv.text()).toContain('"share_estimate","share_low","share_high"');

  await estimated.getByRole("link", { name: /^Methods/ }).click();
  await expect(page.getByText("120 of these comments were drawn by simple random sampling")).toBeVisible();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Bundle of this view" }).click();
  const bundle = await (await saved).path();
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, "recompute", bundle]);
  expect(stdout).toMatch(/All \d+ figures are equal to the last digit\./);
});

test("seven comments are a census, twenty-nine are counts, and a voice that weighs too much is named", async ({
  page,
}) => {
  const seven = await makeDataset(
    page.request,
    "Seven",
    comments(7, (i) => `author ${i}`),
  );
  await label(page.request, seven, 7);
  await page.goto(seven);
  const estimated = page.getByRole("region", { name: "What the labels say of these comments" });
  await expect(estimated.locator("dl > div").first()).toContainText("2 of 7all labelled");
  await expect(estimated).not.toContainText(/\d %\]/);

  const few = await makeDataset(
    page.request,
    "Twenty-nine",
    comments(29, (i) => `author ${i}`),
  );
  await page.goto(few);
  await expect(page.getByText("Below 30 comments there are counts only")).toBeVisible();
  await expect(page.getByRole("region", { name: "Which way do the comments lean?" })).not.toContainText("%");
  await expect(page.getByText("One voice weighs much here")).toHaveCount(0);

  const loud = await makeDataset(
    page.request,
    "Loud",
    comments(50, (i) => (i % 5 < 2 ? "Loud" : `author ${i}`)),
  );
  await page.goto(loud);
  await expect(page.getByText("“Loud” wrote 20 of these 50 comments (40 %)")).toBeVisible();
  await page.getByText("Counted by comments, authors and threads").click();
  await expect(page.getByRole("region", { name: "By comments, authors and threads" })).toContainText("31");
});
