import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { charts } from "#app/charts/charts.ts";
import { makeDataset, numberIn } from "./datasets.ts";
import { expect, test } from "./test.ts";

const LINES = [
  "I stand with Russia, always.",
  "Russia betrayed us.",
  "NATO is our only hope.",
  "I am against Ankara, Ankara is the enemy.",
  "Down with Turkey!",
  "Nice weather at the harbour.",
];
const FILE = {
  name: "turkey.jsonl",
  text: LINES.map((text, id) => JSON.stringify({ id: `t${id}`, text, author: `Writer ${id % 3}` })).join(
    "\n",
  ),
};

const MAPPING = { text: "text", author: "author", time: "time", source: "article", url: "url", id: "id" };
/** The invented comments once more, in a data set that no other test looks at. */
const DEMO_AGAIN = {
  name: "comments.jsonl",
  text: readFileSync(join(import.meta.dirname, "../../prisma/demo/comments.jsonl"), "utf8"),
  query: { mapping: JSON.stringify(MAPPING) },
};

/** Every figure of every chart of a data set, as its CSVs give them. */
async function figures(page: Page, dataset: string): Promise<string[]> {
  return Promise.all(
    charts.map(async ({ id }) => (await page.request.get(`/api/v1${dataset}/charts/${id}.csv`)).text()),
  );
}

function runCard(page: Page, name: RegExp): Locator {
  return page.getByRole("article").filter({ has: page.getByRole("heading", { name }) });
}

async function addTurkey(page: Page, targets: string): Promise<void> {
  await page.goto(targets);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Add a target" }).click();
  const form = page.getByRole("form", { name: "New target" });
  await form.getByLabel("Name").fill("Turkey");
  await form.getByLabel("Aliases, English").fill("Turkey\nAnkara\nErdogan");
  await form.getByRole("combobox", { name: "Aliases in another language" }).click();
  await page.getByRole("option", { name: "Turkish" }).click();
  await form.getByLabel("Aliases, Turkish").fill("Türkiye");
  await form.getByRole("button", { name: "Add target" }).click();
  await expect(page.getByRole("article", { name: "Target Turkey" })).toContainText("Ankara");
}

test("a target Turkey is added, the set scored anew, the flips seen, shown, and rolled back to the same figures", async ({
  page,
}) => {
  test.slow();
  const dataset = await makeDataset(page.request, "Turkey", DEMO_AGAIN);
  const before = await figures(page, dataset);
  await addTurkey(page, `${dataset}/targets`);
  await expect(page.getByText("Turkey is new")).toBeVisible();

  await page.goto(dataset);
  const notice = page.getByRole("alert").filter({ hasText: "Targets have changed since this run" });
  await expect(notice).toContainText("Turkey is new");
  expect(await figures(page, dataset)).toEqual(before);
  await notice.getByRole("button", { name: "Score anew" }).click();
  await page.waitForURL(`**${dataset}/runs`);

  const runs = page.getByRole("article");
  await expect(runs).toHaveCount(2);
  const fresh = runs.first();
  await expect(fresh).toContainText("Russia, the West, Ukraine, Turkey");
  await expect(fresh).toContainText("ready");
  await fresh.getByRole("link", { name: /See what changes/ }).click();
  await page.waitForURL(/\/runs\/\d+$/);
  const flips = page.getByRole("region", { name: "Flips: Stance towards Turkey" });
  // How many they are is the engine's to say; that none is hidden is this test's.
  await expect(flips).toContainText(/[1-9]\d* of 418 comments flip/);
  const figure = flips.getByRole("link", { name: /^\d+$/ }).first();
  const count = numberIn((await figure.textContent()) ?? "");
  await figure.click();
  await page.waitForURL(/field=turkey&to=/);
  await expect(page.getByRole("heading", { name: /Examples: Stance towards Turkey/ })).toBeVisible();
  const examples = page.locator("main ol > li");
  await expect(examples).toHaveCount(Math.min(count, 20));
  await expect(examples.first()).toContainText(/(in favour of|against) Turkey/);

  await page.getByRole("button", { name: /Show this/ }).click();
  await expect(page.getByText("shown now")).toBeVisible();
  await page.goto(dataset);
  await expect(page.getByText("Targets have changed")).toHaveCount(0);
  await expect(page.locator("section", { hasText: "Whom are they for" }).first()).toContainText("Turkey");
  const between = await figures(page, dataset);
  expect(between).not.toEqual(before);

  await page.goto(`${dataset}/runs`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: /Roll back to this/ }).click();
  await expect(runs.last()).toContainText("shown now");
  expect(await figures(page, dataset)).toEqual(before);
  await page.getByRole("button", { name: /Roll back to this/ }).click();
  await expect(runs.first()).toContainText("shown now");
  expect(await figures(page, dataset)).toEqual(between);
});

test("comments that come in are scored in an older run before it is shown again", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Back with more", FILE);
  await addTurkey(page, `${dataset}/targets`);
  await page.request.post(`/api/v1${dataset}/runs`, { data: { promote: true } });
  await page.goto(`${dataset}/runs`);
  await expect(runCard(page, /Run/).first()).toContainText("shown now");
  await page.request.post(`/api/v1${dataset}/imports?name=more.csv`, {
    data: "text,author\nRussia again and again,Ida\n",
    headers: { "Content-Type": "application/octet-stream" },
  });
  await page.reload();
  await expect(page.getByText("1 has come in since")).toBeVisible();
  await page.getByRole("button", { name: /Score 1 newer comment, then roll back to this/ }).click();
  await expect(page.getByRole("article").last()).toContainText("shown now");
  await page.goto(dataset);
  await expect(page.locator("main dl").first()).toContainText(`Comments${LINES.length + 1}`);
});

test("a long run is paused, resumed and cancelled", async ({ page }) => {
  test.slow();
  const lines = Array.from(
    { length: 12_000 },
    (_, i) => `comment ${i} on Russia and on Ankara and the rest,Writer ${i % 9}`,
  );
  const dataset = await makeDataset(page.request, "Long", {
    name: "long.csv",
    text: ["text,author", ...lines].join("\n"),
  });
  await addTurkey(page, `${dataset}/targets`);
  await page.goto(`${dataset}/runs`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByRole("button", { name: /^Pause/ }).click();
  const card = page.getByRole("article").first();
  await expect(card.getByRole("button", { name: /^Resume/ })).toBeVisible();
  await expect(card).toContainText("paused");
  const stood = numberIn((await card.getByRole("status").textContent()) ?? "");
  expect(stood).toBeLessThan(12_000);
  await page.reload();
  await card.getByRole("button", { name: /^Resume/ }).click();
  await expect(card).toContainText("ready", { timeout: 60_000 });
  await expect(card).toContainText("12,000 scored");
  await card.getByRole("button", { name: /^Discard/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a run that would change nothing is refused with a word on why", async ({ page, expected }) => {
  expected.push(/status of 409/);
  const dataset = await makeDataset(page.request, "The same", FILE);
  await page.goto(`${dataset}/runs`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("scoring anew would change nothing");
  await page.goto(`${dataset}/runs/999999`);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});

test("an engine that is not set up can be looked at but not started, and says what to set", async ({
  page,
}) => {
  const dataset = await makeDataset(page.request, "Not set up", FILE);
  await page.goto(`${dataset}/runs`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("combobox", { name: "Engine" }).click();
  await page.getByRole("option", { name: "llm (not set up)" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("UNDERTONE_LLM_URL");
  await expect(page.getByRole("button", { name: "Start" })).toBeDisabled();
});

test("the strict lean is one switch, and the address, the comments and the CSV go by it", async ({
  page,
}) => {
  const dataset = await makeDataset(page.request, "Strict", FILE);
  await page.goto(dataset);
  await page.waitForLoadState("networkidle");
  await expect(page.getByText("Lean = Russia − (the West + Ukraine)").first()).toBeVisible();
  await page.getByRole("button", { name: "Strict lean" }).click();
  await page.waitForURL(`**${dataset}?rule=strict`);
  await expect(page.getByRole("button", { name: "Strict lean" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Strictly: only who favours").first()).toBeVisible();
  const lean = async (query: string) =>
    (await page.request.get(`/api/v1${dataset}/comments.csv?${query}`)).text();
  expect(await lean("lean=pro-west")).toContain("Russia betrayed us");
  expect(await lean("lean=pro-west&rule=strict")).not.toContain("Russia betrayed us");
  expect(await lean("lean=neither&rule=strict")).toContain("Russia betrayed us");
  await page.getByRole("navigation", { name: "Data set" }).getByRole("link", { name: "Comments" }).click();
  await page.waitForURL(/comments\?rule=strict/);
  await expect(page.locator("main ol > li", { hasText: "Russia betrayed us" })).toContainText(
    "neither (only by being against)",
  );
});
