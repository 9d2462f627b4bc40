import { type Incoming, ingest } from "#lib/ingest.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import { createDataset } from "#lib/store/datasets.ts";
import type { Import } from "#lib/store/imports.ts";
import { activeRun, openRun, type Run } from "#lib/store/runs.ts";
import { targetsOf } from "#lib/store/targets.ts";

let made = 0;

/** The number of a new data set with nothing in it. */
export async function emptyDataset(): Promise<number> {
  made += 1;
  const dataset = await createDataset(`Data set ${made}`);
  if (dataset === null) throw new Error("There is one of that name already");
  return dataset.id;
}

/** One that the engine `lexicon` scores, whose every verdict can be foretold. */
export async function lexiconDataset(): Promise<number> {
  const datasetId = await emptyDataset();
  await openRun(datasetId, lexiconScorer, await targetsOf(datasetId));
  return datasetId;
}

type Given = Partial<Pick<Incoming, "datasetId" | "fileName" | "mapping" | "format" | "onProgress">>;

/** Takes a text in, as a file of a new data set where none is named. */
export async function taken(
  text: string | Uint8Array | AsyncIterable<Uint8Array>,
  given: Given = {},
): Promise<Import> {
  return ingest({
    datasetId: given.datasetId ?? (await emptyDataset()),
    fileName: "comments.csv",
    bytes: typeof text === "string" || text instanceof Uint8Array ? inChunks(Buffer.from(text)) : text,
    ...given,
  });
}

/** Bytes as a file or a network gives them. */
export async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function runOf(datasetId: number): Promise<Run> {
  const run = await activeRun(datasetId);
  if (run === null) throw new Error("Nothing was imported yet");
  return run;
}
