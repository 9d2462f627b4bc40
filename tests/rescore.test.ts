import { expect, it } from "vitest";
import { ingest } from "#lib/ingest.ts";
import { rescore } from "#lib/rescore.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import { cells } from "#lib/store/cells.ts";
import { createDataset } from "#lib/store/datasets.ts";
import { activeRun, type Run } from "#lib/store/runs.ts";
import { query, withDatabase } from "./database.ts";

withDatabase();

const TEXTS = [
  "Russia betrayed us",
  "I stand with Russia",
  "NATO is our only hope",
  "nice weather",
  "Привет всем вам",
];

it("scoring anew gives a new run with the same figures, and the old one stays as it was", async () => {
  const old = await imported("One");
  const before = await storedScores(old);
  const next = await rescore(old);
  expect(next.id).not.toBe(old.id);
  expect(await activeRun(old.datasetId)).toEqual(next);
  expect(await storedScores(old)).toEqual(before);
  expect(await storedScores(next)).toEqual(before);
  for (const by of [["lean", "author"], ["tone", "stances"], ["day"]] as const) {
    expect(sorted(await cells(next, {}, by))).toEqual(sorted(await cells(old, {}, by)));
  }
});

it("an import into a data set of another version's scores it anew first", async () => {
  const old = await imported("Two");
  await query("UPDATE run SET version = '0.0.1' WHERE dataset_id = $1", [old.datasetId]);
  await taken(old.datasetId, "text\nanother comment\n");
  const next = await activeRun(old.datasetId);
  expect(next).toMatchObject({ version: lexiconScorer.version });
  expect(next?.id).not.toBe(old.id);
  expect(await cells(old, {}, [])).toEqual([{ n: TEXTS.length }]);
  if (next !== null) expect(await cells(next, {}, [])).toEqual([{ n: TEXTS.length + 1 }]);
});

async function imported(name: string): Promise<Run> {
  const dataset = await createDataset(name);
  if (dataset === null) throw new Error("There is one of that name already");
  const rows = TEXTS.map((text, i) => `${text},author ${i % 2},2024-01-0${i + 1}`);
  await taken(dataset.id, ["text,author,time", ...rows].join("\n"));
  const run = await activeRun(dataset.id);
  if (run === null) throw new Error("Nothing was scored");
  return run;
}

async function taken(datasetId: number, text: string): Promise<void> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  const { status } = await ingest({ datasetId, fileName: "comments.csv", bytes: bytes() });
  expect(status).toBe("finished");
}

function storedScores(run: Run): Promise<object[]> {
  return query(
    `SELECT comment_id, tone, tone_reason, tone_score, lean, lean_reason, stances, evidence FROM score
     WHERE dataset_id = $1 AND run_id = $2 ORDER BY comment_id`,
    [run.datasetId, run.id],
  );
}

function sorted(found: readonly object[]): string[] {
  return found.map((cell) => JSON.stringify(cell)).sort();
}
