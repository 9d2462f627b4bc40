import { importText, makeDataset } from "./datasets.ts";
import { expect, test } from "./test.ts";

test("a comment that was edited shows the texts it had, the latest first", async ({ page }) => {
  const file = (text: string) => ({ name: "one.csv", text: `id,text\n7,${text}\n8,never touched\n` });
  const dataset = await makeDataset(page.request, "Edited", file("Rain again"));
  const query = { duplicates: "update" };
  await importText(page.request, dataset, { ...file("Rain at last"), query });
  await importText(page.request, dataset, { ...file("No rain"), query });
  await page.goto(`${dataset}/comments`);
  const card = page.getByRole("listitem").filter({ hasText: "No rain" });
  await expect(card).not.toContainText("edited by its author");
  const former = card.getByRole("list");
  await expect(former).toBeHidden();
  await card.getByText("edited, 2 former texts").click();
  await expect(former.locator("p")).toHaveText(["Rain at last", "Rain again"]);
  await expect(former.getByText(/^until the import of \d+ \w+ \d{4}, \d\d:\d\d UTC/)).toHaveCount(2);
  await expect(page.getByText(/former text/)).toHaveCount(1);
});
