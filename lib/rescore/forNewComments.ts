import { activeRun, openRun, type Run } from "../store/runs.ts";
import { targetsOf } from "../store/targets.ts";
import { beginRun } from "./begin.ts";
import { driveOrWait } from "./drive.ts";
import { promoteRun } from "./promote.ts";
import { canExtend, isOutside, type Scoring, scoringInThreads } from "./scoring.ts";

/** New comments cannot be scored as those are that are there; the message says what to do. */
export class CannotScore extends Error {
  override name = "CannotScore";
}

/**
 * The run that new comments of a data set go into: the active one, or a first one. Where that one's engine is there in
 * another version only, the data set is scored anew first, with the same targets, and that run is shown from then on;
 * though not by an engine outside, which would cost and send away what nobody asked for.
 */
export async function runForNewComments(
  datasetId: number,
  open: () => Scoring = scoringInThreads,
): Promise<Run> {
  const scoring = open();
  try {
    const [first] = scoring.engines;
    if (first === undefined) throw new Error("There is no engine");
    const run = await openRun(datasetId, first, await targetsOf(datasetId));
    if (canExtend(run, scoring.engines) || isOutside(run, scoring.engines)) return run;
    return await successor(run, scoring);
  } finally {
    await scoring.close();
  }
}

async function successor(old: Run, scoring: Scoring): Promise<Run> {
  const message = `Made when comments came in: ${old.engine} ${old.version}, which run ${old.id} is of, was no longer there.`;
  const wanted = { engine: old.engine, targets: old.targets, promote: true, message };
  const next = await beginRun(old.datasetId, wanted, scoring.engines);
  if ("refusal" in next)
    throw new CannotScore(`${next.refusal} Score the data set anew before you import into it.`);
  if (!next.begun) await promoteRun(old.datasetId, next.run.id, scoring.engines);
  const end = await driveOrWait(next.run, scoring);
  const active = await activeRun(old.datasetId);
  if (active !== null && canExtend(active, scoring.engines)) return active;
  throw new CannotScore(
    `The data set has to be scored anew before comments can be added, and that is ${end?.status ?? "gone"}` +
      `${end?.message == null ? "" : ` (${end.message})`}: look at its runs.`,
  );
}
