import { Command } from "commander";
import { transitions } from "../../flips.ts";
import { beginRun } from "../../rescore/begin.ts";
import { driveOrWait } from "../../rescore/drive.ts";
import { pauseRun } from "../../rescore/pause.ts";
import { promoteRun } from "../../rescore/promote.ts";
import { scoringInThreads } from "../../rescore/scoring.ts";
import { describeEngine } from "../../score/describe.ts";
import { scorers } from "../../score/scorers.ts";
import { pairs } from "../../store/flips.ts";
import { activeRun, type Run, runState } from "../../store/runs.ts";
import { targetsOf } from "../../store/targets.ts";
import { withDatabase } from "../database.ts";
import { datasetNamed } from "../dataset.ts";
import { Ending } from "../ending.ts";
import { Misuse } from "../misuse.ts";
import { progress } from "../progress.ts";

type Options = { engine?: string; promote: boolean };

/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

export const rescoreCommand = new Command("rescore")
  .description(
    "score a data set anew, with its targets as they are now, as a run of its own; the same command goes on with one that was stopped",
  )
  .argument("<dataset>", "its name or number")
  .option(
    "--engine <id>",
    `the engine: ${scorers.map(({ id }) => id).join(", ")} (that of the run shown now)`,
  )
  .option("--promote", "show its figures as soon as it is whole", false)
  .action((name: string, options: Options) => withDatabase(() => rescored(name, options)));

async function rescored(name: string, { engine, promote }: Options): Promise<void> {
  const known = scorers.map(({ id }) => id);
  if (engine !== undefined && !known.includes(engine)) {
    throw new Misuse(`there is no engine "${engine}"; there is ${known.join(", ")}`);
  }
  const dataset = await datasetNamed(name);
  const active = await activeRun(dataset.id);
  const begun = await beginRun(dataset.id, {
    engine: engine ?? active?.engine ?? "",
    targets: await targetsOf(dataset.id),
    promote,
  });
  if ("refusal" in begun) throw new Error(begun.refusal);
  const { leavesFor, notice } = describeEngine(begun.run.engine);
  if (leavesFor !== null) process.stderr.write(`${notice}\n`);
  if (!begun.begun && promote) {
    const promoted = await promoteRun(dataset.id, begun.run.id);
    if ("refusal" in promoted) throw new Error(promoted.refusal);
  }
  const end = await scoredToTheEnd(begun.run);
  if (end === null) throw new Error(`Run ${begun.run.id} was cancelled`);
  if (end.status === "failed") throw new Error(`Run ${end.id} failed: ${end.message}`);
  if (end.status === "paused") {
    const goOn = `run ${end.id} is paused; the same command goes on with it`;
    if (end.message !== null) throw new Error(`${end.message} ${goOn}`);
    process.stderr.write(`undertone: ${goOn}\n`);
    throw new Ending(INTERRUPTED);
  }
  process.stdout.write(`${await report(end, active)}\n`);
}

/** Ctrl-C pauses the run; a second one ends this program as ever. */
async function scoredToTheEnd(run: Run): Promise<Run | null> {
  const line = progress();
  const scoring = scoringInThreads();
  const all = (await runState(run.datasetId, run.id))?.comments ?? 0;
  const pause = () => void pauseRun(run);
  process.once("SIGINT", pause);
  try {
    return await driveOrWait(run, scoring, ({ scored }) =>
      line.show(
        `${all === 0 ? 100 : Math.min(100, Math.floor((100 * scored) / all))} %, ${scored} of ${all} comments`,
      ),
    );
  } finally {
    process.off("SIGINT", pause);
    line.end();
    await scoring.close();
  }
}

async function report(run: Run, before: Run | null): Promise<string> {
  const state = await runState(run.datasetId, run.id);
  const head = `run ${run.id}: ${run.engine} ${run.version}, ${run.scored} comments scored, ${state?.active === true ? "shown now" : "ready"}`;
  if (before === null || before.id === run.id) return head;
  const [lean, tone] = transitions(await pairs(before, run), before.targets, run.targets);
  return `${head}\nagainst run ${before.id}: ${lean?.changed ?? 0} leans and ${tone?.changed ?? 0} tones of ${lean?.n ?? 0} flip`;
}
