import { makeDataset } from "./datasets.ts";
import { expect, test } from "./test.ts";

const TARGET = { name: "Harbour", side: "none", aliases: { en: ["harbour"] } };

test("what is wrong with a target is said beside its form, and what was typed stays", async ({
  page,
  expected,
}) => {
  expected.push(/status of 4(22|09)/);
  const dataset = await makeDataset(page.request, "Wrong targets");
  await page.goto(`${dataset}/targets`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Add a target" }).click();
  const form = page.getByRole("form", { name: "New target" });
  const save = form.getByRole("button", { name: "Add target" });
  await save.click();
  await expect(form.getByRole("alert")).toContainText("A target needs a name.");
  await expect(form.getByRole("alert")).toContainText("Give at least one alias");
  await form.getByLabel("Name").fill("The alliance");
  await form.getByLabel("Aliases, English").fill("the alliance, NATO");
  await save.click();
  await expect(form.getByRole("alert")).toContainText("“NATO” already stands for the West");
  await expect(form.getByLabel("Aliases, English")).toHaveValue("the alliance, NATO");
  await form.getByLabel("Aliases, English").fill("the alliance");
  await save.click();
  await expect(page.getByRole("article", { name: "Target The alliance" })).toContainText("only here");
});

test("a common target is changed for one data set, and the change is undone", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Own version");
  await page.goto(`${dataset}/targets`);
  await page.waitForLoadState("networkidle");
  const card = page.getByRole("article", { name: /^Target (Ukraine|Kyiv)$/ });
  await card.getByRole("button", { name: "Edit" }).click();
  await card.getByLabel("Name").fill("Kyiv");
  await card.getByRole("radio", { name: /neither/ }).check();
  await card.getByRole("button", { name: "Save" }).click();
  await expect(card).toContainText("changed here");
  await expect(card).toContainText("not in the lean");
  const { targets } = (await (await page.request.get("/api/v1/targets")).json()) as {
    targets: { name: string }[];
  };
  expect(targets.map(({ name }) => name)).toContain("Ukraine");
  await card.getByRole("button", { name: "Undo changes" }).click();
  await expect(page.getByRole("article", { name: "Target Ukraine" })).toBeVisible();
  await expect(card).not.toContainText("changed here");
});

test("a target is retired and taken back", async ({ page }) => {
  const dataset = await makeDataset(page.request, "Fewer targets");
  await page.goto(`${dataset}/targets`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Retire Ukraine" }).click();
  await expect(page.getByRole("heading", { name: "Retired" })).toBeVisible();
  await page.getByRole("button", { name: "Take back Ukraine" }).click();
  await expect(page.getByRole("heading", { name: "Retired" })).toHaveCount(0);
});

test("a target is added without a mouse", async ({ page }) => {
  const dataset = await makeDataset(page.request, "By keyboard");
  await page.goto(`${dataset}/targets`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Add a target" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("Harbour");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.keyboard.type("harbour");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Target Harbour" })).toContainText("the West’s side");
});

test("programs add, change, retire and take back targets, and hear what is wrong", async ({ request }) => {
  const dataset = await makeDataset(request, "By program");
  const path = `/api/v1${dataset}/targets`;
  const added = await request.post(path, { data: TARGET });
  expect(added.status()).toBe(201);
  expect(await added.json()).toEqual({ target: { id: "harbour", ...TARGET, kind: "own", retired: false } });
  expect((await request.post(path, { data: TARGET })).status()).toBe(409);
  expect((await request.post(path, { data: { name: "x" } })).status()).toBe(422);
  expect((await request.post(path, { data: "no JSON" })).status()).toBe(422);
  const changed = await request.put(`${path}/harbour`, { data: { ...TARGET, name: "Port", side: "west" } });
  expect(await changed.json()).toMatchObject({ target: { id: "harbour", name: "Port", side: "west" } });
  expect(await (await request.delete(`${path}/harbour`)).json()).toMatchObject({ target: { retired: true } });
  expect(await (await request.post(`${path}/harbour/restore`)).json()).toMatchObject({
    target: { retired: false },
  });
  expect((await request.post(`${path}/harbour/reset`)).status()).toBe(409);
  expect(
    (
      await request.put(`${path}/nowhere`, { data: { ...TARGET, name: "Quay", aliases: { en: ["quay"] } } })
    ).status(),
  ).toBe(404);
  expect((await request.delete("/api/v1/targets/nowhere")).status()).toBe(404);
});
