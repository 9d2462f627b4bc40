import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeDataset, numberIn } from "./datasets.ts";
import { overhang } from "./overhang.ts";
import { expect, test } from "./test.ts";
import { demoCopy, drawn, labelRest, type Truth, truthOf } from "./truth.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa"];
const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tone: { negative: "1", neutral: "2", positive: "3" },
  russia: { against: "q", none: "w", favour: "e" },
  west: { against: "a", none: "s", favour: "d" },
  ukraine: { against: "z", none: "x", favour: "c" },
};

const text = (page: Page) => page.getByRole("article", { name: "The comment" }).locator("p").last();

/** Labels the comment that is shown by keys alone, as its writer meant it. */
async function labelByKeys(page: Page, truth: Truth): Promise<void> {
  for (const [field, keys] of Object.entries(KEYS)) await page.keyboard.press(keys[truth[field] ?? ""] ?? "");
  await page.keyboard.press("Enter");
}

async function done(page: Page): Promise<number> {
  return numberIn((await page.getByText(/ of \d+ done by/).textContent()) ?? "");
}

async function beginAs(page: Page, coder: string): Promise<void> {
  await page.getByRole("combobox", { name: "Your name" }).fill(coder);
  await page.keyboard.press("Enter");
  await expect(text(page)).toBeVisible();
}

async function faults(page: Page): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

test("a sample is drawn, labelled by keys, labelled by a second coder, compared and decided on", async ({
  page,
  expected,
}) => {
  expected.push(/ERR_INTERNET_DISCONNECTED/);
  const dataset = await demoCopy(page.request, "By hand");
  await page.goto(dataset);
  await page.getByRole("link", { name: "Check by hand" }).click();
  await expect(page.getByText("± 10.2")).toBeVisible();
  await page.getByLabel("Seed").fill("5");
  await page.getByRole("button", { name: "Draw 100" }).click();
  await expect(page.getByText("0 of 100 labelled")).toBeVisible();
  await page.getByRole("link", { name: "Label", exact: true }).click();
  await beginAs(page, "Ani");

  await test.step("by keys alone", async () => {
    for (let place = 0; place < 4; place += 1) {
      expect(await done(page)).toBe(place);
      await labelByKeys(page, truthOf((await text(page).textContent()) ?? ""));
    }
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/Not answered: Russia, the West, Ukraine/)).toBeVisible();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    expect(await done(page)).toBe(5);
  });

  await test.step("a step back shows what was said, and a reload loses nothing", async () => {
    await page.keyboard.press("Backspace");
    await expect(page.getByRole("button", { name: /^neutral/ })).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("3");
    await page.reload();
    await expect(page.getByRole("button", { name: /^positive/ })).toHaveAttribute("aria-pressed", "true");
    await labelByKeys(page, truthOf((await text(page).textContent()) ?? ""));
    await expect(page.getByText("Every answer is saved.")).toBeVisible();
  });

  await test.step("minutes without a network", async () => {
    await page.context().setOffline(true);
    for (let place = 0; place < 2; place += 1) {
      await labelByKeys(page, truthOf((await text(page).textContent()) ?? ""));
    }
    await expect(page.getByText(/2 answers not sent yet/)).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText("Every answer is saved.")).toBeVisible();
  });

  const sample = `/api/v1${new URL(page.url()).pathname.replace("/label/", "/samples/")}`;
  // Of three fields the second coder gets one wrong now and then.
  const careless = (truth: Truth, place: number) =>
    place % 4 === 0 ? { ...truth, tone: "positive" } : truth;
  await labelRest(page.request, sample, "Ani");
  expect(await labelRest(page.request, sample, "Ben", careless)).toBe(20);
  const { progress } = await (await page.request.get(sample)).json();
  expect(progress).toMatchObject({ drawn: 100, labelled: 100, coders: [{ done: 100 }, { done: 20 }] });

  await page.goto(new URL(page.url()).pathname);
  await expect(page.getByRole("heading", { name: "You are through" })).toBeVisible();
  await page.getByRole("link", { name: "Agreement of the coders" }).click();
  const agreement = page.getByRole("region", { name: "Agreement of the coders" });
  const row = (name: string) => agreement.getByRole("row", { name });
  await expect(row("Stance towards Russia").getByRole("cell").nth(2)).toHaveText(/^1\.00/);
  await expect(row("Tone").getByRole("cell").nth(0)).toHaveText("20");
  await expect(row("Tone").getByRole("cell").nth(2)).toHaveText(/^0\.\d\d\[/);

  await test.step("a dispute is decided", async () => {
    const differ = page.getByText(/On \d+ comments coders differ/);
    const before = numberIn((await differ.textContent()) ?? "");
    const card = page.getByRole("article", { name: /^Decide on comment/ }).first();
    const truth = truthOf((await card.locator("article p").last().textContent()) ?? "");
    await card.getByRole("button", { name: truth["tone"] ?? "", exact: true }).click();
    await card.getByRole("button", { name: "Decide" }).click();
    await expect(page.getByText("1 comment decided")).toBeVisible();
    if (before > 2) expect(numberIn((await differ.textContent()) ?? "")).toBe(before - 1);
  });

  const labels = await (await page.request.get(`/api/v1${dataset}/labels.csv`)).text();
  expect(labels.trim().split("\r\n").length).toBeGreaterThanOrEqual(1 + 100 + 20 + 1);
  expect(labels).toMatch(/"decided"/);
});

test("what is wrong is said on the spot, and listed where nothing counts it", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Wrong", {
    name: "one.csv",
    text: "text\nRussia betrayed us\n",
  });
  await page.goto(`${dataset}/comments`);
  await page.getByRole("button", { name: "This is wrong" }).click();
  await page.getByRole("group", { name: "Tone" }).getByRole("button", { name: "positive" }).click();
  await page.getByLabel("Your name").fill("Ida");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("Kept for the list of errors")).toBeVisible();
  await page.goto(`${dataset}/label/corrections`);
  await expect(page.getByText("Ida: tone positive")).toBeVisible();
  expect(await (await page.request.get(`/api/v1${dataset}/engines`)).json()).toMatchObject({ bench: null });
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Nobody has said yet")).toBeVisible();
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
] as const) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    test("axe finds no fault with labelling by thumb or key, and nothing scrolls sideways", async ({
      page,
    }) => {
      const dataset = await demoCopy(page.request, "Axe by hand", 24);
      const sample = await drawn(page.request, dataset, { n: 12, overlap: 1 });
      await labelRest(page.request, sample, "Ben");
      await labelRest(page.request, sample, "Cem", (truth) => ({ ...truth, tone: "positive" }));
      const desk = sample.replace("/api/v1", "").replace("/samples/", "/label/");
      await page.goto(desk);
      expect(await faults(page)).toEqual([]);
      await beginAs(page, "Ani");
      await page.getByRole("button", { name: /^negative/ }).click();
      await page.getByRole("button", { name: /^Rest none/ }).click();
      expect(await faults(page)).toEqual([]);
      await page.getByRole("button", { name: /^Next/ }).click();
      expect(await done(page)).toBe(1);
      for (const path of [`${dataset}/label`, `${desk}/agreement`, `${dataset}/label/guide`]) {
        await page.goto(path);
        for (const summary of await page.getByText(/pairs, labels, drift$/).all()) await summary.click();
        expect(await faults(page), path).toEqual([]);
        expect(await overhang(page), path).toBeLessThanOrEqual(0);
      }
    });
  });
}
