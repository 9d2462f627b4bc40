import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeBatch } from "#lib/store/batch.ts";
import { turnImport } from "#lib/store/imports.ts";
import { removeImported } from "#lib/store/removeImported.ts";
import { nextToScore, writeScores } from "#lib/store/rescoring.ts";
import { activeRun, findRun, type Run, runWith } from "#lib/store/runs.ts";
import { query, withDatabase } from "../database.ts";
import { someScored } from "./arbitrary.ts";
import { batchOf, begun, begunImport, ENGINE, scored } from "./scored.ts";

withDatabase();

describe("taking an import out again", () => {
  it("leaves a data set as if it had never come in, whatever was in it", async () => {
    await fc.assert(
      fc.asyncProperty(someScored, someScored, async (kept, gone) => {
        const { run, import: first } = await begun();
        await writeBatch(first, batchOf(kept));
        const before = await contentOf(run.datasetId);
        const second = await begunImport(run);
        const { accepted } = await writeBatch(second, batchOf(gone));
        await turnImport(second, ["running"], { status: "removing" });
        await removed(second, 7);
        expect(await contentOf(run.datasetId)).toEqual(before);
        const [row] = await query<{ removed: number }>("SELECT removed FROM import WHERE id = $1", [
          second.id,
        ]);
        expect(row?.removed).toBe(accepted);
      }),
      { numRuns: 8 },
    );
  });

  it("takes scores out of every run, and a scoring that meets it leaves none behind", async () => {
    const { run, import: of } = await begun();
    await writeBatch(of, batchOf(Array.from({ length: 20 }, () => scored())));
    const { run: other } = await runWith(run.datasetId, { ...ENGINE, version: "next" }, run.targets);
    const batch = await nextToScore(other, 12);
    const verdicts = batch.map((comment) => ({ ...comment, verdict: scored().verdict }));
    expect(await writeScores(other, verdicts)).toBe(true);
    const further = await findRun(other.datasetId, other.id);
    const late = (await nextToScore(further ?? other, 8)).map((comment) => ({
      ...comment,
      verdict: scored().verdict,
    }));
    await removed(of, 6);
    expect(await writeScores(further ?? other, late)).toBe(false);
    expect(await query("SELECT FROM score WHERE dataset_id = $1", [run.datasetId])).toEqual([]);
    expect(await query("SELECT FROM cell WHERE dataset_id = $1", [run.datasetId])).toEqual([]);
    expect(await findRun(other.datasetId, other.id)).toMatchObject({ scored: 0 });
    expect(await activeRun(run.datasetId)).toMatchObject({ scored: 0 });
  });
});

async function removed(of: { datasetId: number; id: number }, take: number): Promise<void> {
  let after: string | null = null;
  do after = await removeImported(of, after, take);
  while (after !== null);
}

/** All there is of a data set, but its imports. */
async function contentOf(datasetId: Run["datasetId"]): Promise<object[][]> {
  const tables = ["comment", "score", "cell", "author_cell", "source", "run"];
  return Promise.all(
    tables.map((table) =>
      query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE dataset_id = $1 ORDER BY to_jsonb(t)::text`, [
        datasetId,
      ]),
    ),
  );
}
