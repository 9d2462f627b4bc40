import { type PackedVerdict, packVerdict } from "../score/judge.ts";
import { openScorer } from "../score/open.ts";
import { openPool, type Pool } from "../score/pool.ts";
import type { Scorable, Scorer } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import { answersOf } from "../store/answers.ts";
import type { Run } from "../store/runs.ts";

/** The engines there are, and the way comments come to their verdicts. It must be closed. */
export type Scoring = {
  engines: readonly Scorer[];
  /** What the engine of a run says of comments, in their order. */
  score(run: Run, comments: readonly Scorable[]): Promise<PackedVerdict[]>;
  close(): Promise<void>;
};

/** Scores in this thread. */
export function scoringHere(engines: readonly Scorer[] = scorers): Scoring {
  let opened: { run: number; scorer: Scorer } | null = null;
  const scorerFor = (run: Run): Scorer => {
    if (opened?.run === run.id) return opened.scorer;
    const engine = engines.find(({ id }) => id === run.engine);
    if (engine === undefined) throw new Error(`There is no engine "${run.engine}"`);
    opened = { run: run.id, scorer: openScorer(run, answersOf(run.datasetId), engine) };
    return opened.scorer;
  };
  return {
    engines,
    score: async (run, comments) => (await scorerFor(run).score(comments, run.targets)).map(packVerdict),
    close: async () => {},
  };
}

/** Scores a first batch in this thread; threads of their own are started only for more, and for what computes. */
export function scoringInThreads(): Scoring {
  const here = scoringHere();
  let batches = 0;
  let pool: Pool | null = null;
  return {
    engines: scorers,
    async score(run, comments) {
      batches += 1;
      if (batches === 1 || isOutside(run)) return here.score(run, comments);
      pool ??= openPool();
      const texts = comments.map(({ text }) => text);
      return (await pool.judge(run.engine, texts, run.targets)).map(({ verdict }) => verdict);
    },
    close: async () => pool?.close(),
  };
}

/** True where a run's engine waits for another process or machine. */
export function isOutside(run: Pick<Run, "engine">, engines: readonly Scorer[] = scorers): boolean {
  return engines.some(({ id, outside }) => id === run.engine && outside !== undefined);
}

/** True where the engine that a run is of is there in just its version. */
export function canExtend(
  run: Pick<Run, "engine" | "version">,
  engines: readonly Scorer[] = scorers,
): boolean {
  return engines.some(({ id, version }) => id === run.engine && version === run.version);
}

/** Why a run cannot take in more comments. */
export function engineGone({ id, engine, version }: Run, engines: readonly Scorer[] = scorers): string {
  const found = engines.find((one) => one.id === engine);
  const now = found?.version;
  if (found?.outside !== undefined) {
    return (
      `Run ${id} is of ${engine} ${version}; the settings now make it ${now}. ` +
      `${found.outside.obstacle() ?? "Set them back, or start a new run."}`
    );
  }
  return (
    `Run ${id} is of ${engine} ${version}, which is no longer there` +
    `${now === undefined ? "" : ` (now it is ${now})`}: it can be shown, but no comment can be added to it. ` +
    "Start a new run instead."
  );
}
