import { beginRun } from "#lib/rescore/begin.ts";
import { drive } from "#lib/rescore/drive.ts";
import { scoringHere } from "#lib/rescore/scoring.ts";
import type { Run } from "#lib/store/runs.ts";

/** Scores a data set anew with a run's engine as it is now and its targets; shown once it is whole. */
export async function scoredAnew({ datasetId, engine, targets }: Run): Promise<Run> {
  const begun = await beginRun(datasetId, { engine, targets, promote: true });
  if ("refusal" in begun) throw new Error(begun.refusal);
  const end = await drive(begun.run, scoringHere());
  if (end === null || end === "elsewhere") throw new Error("The run is gone");
  return end;
}
