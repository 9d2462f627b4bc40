import type { Target } from "../comment.ts";
import { faultAmong } from "../score/open.ts";
import type { Scorable, Scorer, Verdict } from "../score/scorer.ts";
import { bootstrap } from "../stats/bootstrap.ts";
import { type Estimate, estimate } from "./estimate.ts";

type Lap = { n: number; seconds: number };

const AT_ONCE = 100;
const LONG_ENOUGH = 0.4;

/**
 * Verdicts on all comments, and how many a second an engine gives on this machine, the interval being over batches.
 * What is done in a moment is done again: the first comments find a program that has yet to warm up. An engine outside
 * is asked once. Throws where it fails as a whole.
 */
export async function timed(
  scorer: Scorer,
  comments: readonly Scorable[],
  targets: readonly Target[],
): Promise<{ verdicts: Verdict[]; speed: Estimate }> {
  const first = await lap(scorer, comments, targets);
  let laps = first.laps;
  const again = scorer.outside === undefined && comments.length > 0;
  for (let spent = seconds(laps); again && spent < LONG_ENOUGH; ) {
    laps = (await lap(scorer, comments, targets)).laps;
    spent += Math.max(seconds(laps), 0.001);
  }
  const rate = (sample: readonly Lap[]) => [perSecond(sample)];
  return { verdicts: first.verdicts, speed: estimate(perSecond(laps), bootstrap(laps, rate)[0]) };
}

async function lap(
  scorer: Scorer,
  comments: readonly Scorable[],
  targets: readonly Target[],
): Promise<{ verdicts: Verdict[]; laps: Lap[] }> {
  const verdicts: Verdict[] = [];
  const laps: Lap[] = [];
  for (let at = 0; at < comments.length; at += AT_ONCE) {
    const batch = comments.slice(at, at + AT_ONCE);
    const began = performance.now();
    const said = await scorer.score(batch, targets);
    laps.push({ n: batch.length, seconds: (performance.now() - began) / 1_000 });
    if (said.length !== batch.length)
      throw new Error(`The engine ${scorer.id} gave ${said.length} verdicts on ${batch.length} comments`);
    const fault = faultAmong(said);
    if (fault?.of === "engine") throw new Error(`The engine ${scorer.id} stopped: ${fault.message}`);
    for (const verdict of said) verdicts.push(verdict);
  }
  return { verdicts, laps };
}

function seconds(laps: readonly Lap[]): number {
  return laps.reduce((sum, lap) => sum + lap.seconds, 0);
}

function perSecond(laps: readonly Lap[]): number | null {
  const spent = seconds(laps);
  return spent === 0 ? null : laps.reduce((sum, { n }) => sum + n, 0) / spent;
}
