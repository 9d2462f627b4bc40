import { describe, expect, it } from "vitest";
import { writeBatch } from "#lib/store/batch.ts";
import { createDataset, deleteDataset, findDataset, hadDatasets, listDatasets } from "#lib/store/datasets.ts";
import { activeRun } from "#lib/store/runs.ts";
import { query, withDatabase } from "../database.ts";
import { batchOf, begun, scored } from "./scored.ts";

withDatabase();

describe("data sets", () => {
  it("have been there once the first was made, even when it is gone", async () => {
    expect(await hadDatasets()).toBe(false);
    const dataset = await createDataset("The first");
    await deleteDataset(dataset?.id ?? 0);
    expect(await hadDatasets()).toBe(true);
    expect(await listDatasets()).toEqual([]);
  });

  it("are found by number and by name", async () => {
    const dataset = await createDataset("  Comments of May ", true);
    expect(dataset).toMatchObject({ name: "Comments of May", fictional: true });
    expect(await findDataset(dataset?.id ?? 0)).toEqual(dataset);
    expect(await findDataset("Comments of May")).toEqual(dataset);
    expect(await findDataset("Comments of June")).toBeNull();
    expect(await findDataset(999_999)).toBeNull();
  });

  it("bear names that no other bears, and that are names", async () => {
    expect(await createDataset("Twice")).not.toBeNull();
    expect(await createDataset(" Twice ")).toBeNull();
    await expect(createDataset("  ")).rejects.toThrow("needs a name");
    await expect(createDataset("x".repeat(121))).rejects.toThrow("At most 120");
  });

  it("are listed newest first with what is in them", async () => {
    const { dataset, import: of } = await begun();
    const lean = { label: "pro-west", reason: "favour" } as const;
    const comments = [
      scored({ at: "2020-01-05T23:59:59Z", lean }),
      scored({ at: "2024-02-29", lean }),
      scored(),
    ];
    await writeBatch(of, batchOf(comments));
    const { dataset: empty } = await begun();
    const [first, second] = await listDatasets();
    expect(first).toEqual({
      ...empty,
      activeRunId: expect.any(Number),
      comments: 0,
      firstDay: null,
      lastDay: null,
      leans: { "pro-russia": 0, "pro-west": 0, neither: 0, unscored: 0 },
    });
    expect(second).toMatchObject({
      id: dataset.id,
      comments: 3,
      firstDay: new Date("2020-01-05"),
      lastDay: new Date("2024-02-29"),
      leans: { "pro-russia": 0, "pro-west": 2, neither: 1, unscored: 0 },
    });
  });

  it("go with all that belongs to them, and with nothing else", async () => {
    const { run: kept, import: other } = await begun();
    const { dataset, import: of } = await begun();
    const rejections = [{ row: 1, reason: "no text", raw: "" }];
    const batch = batchOf([scored({ source: { title: "T", url: null }, author: "Ani" })], { rejections });
    await writeBatch(of, batch);
    await writeBatch(other, batch);
    const before = await rowsOf(kept.datasetId);
    await deleteDataset(dataset.id);
    expect(Object.values(await rowsOf(dataset.id))).toEqual(Object.values(before).map(() => 0));
    expect(await rowsOf(kept.datasetId)).toEqual(before);
    expect(await activeRun(dataset.id)).toBeNull();
  });
});

/** How many rows of each table are of a data set. */
async function rowsOf(datasetId: number): Promise<Record<string, number>> {
  const tables = await query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE column_name = 'dataset_id' AND table_schema = 'public' ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const rows = await query(`SELECT FROM "${name}" WHERE dataset_id = $1`, [datasetId]);
    counts[name] = rows.length;
  }
  return counts;
}
