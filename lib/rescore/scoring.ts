import type { Target } from "../comment.ts";
import { openPool, type Pool } from "../score/pool.ts";
import type { Scorable, Scorer, Verdict } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import type { Run } from "../store/runs.ts";

/** The engines there are, and the way comments come to their verdicts. It must be closed. */
export type Scoring = {
  engines: readonly Scorer[];
  score(engine: string, comments: readonly Scorable[], targets: readonly Target[]): Promise<Verdict[]>;
  close(): Promise<void>;
};

/** Scores in this thread. */
export function scoringHere(engines: readonly Scorer[] = scorers): Scoring {
  return {
    engines,
    async score(id, comments, targets) {
      const engine = engines.find((one) => one.id === id);
      if (engine === undefined) throw new Error(`There is no engine "${id}"`);
      return engine.score(comments, targets);
    },
    close: async () => {},
  };
}

/** Scores a first batch in this thread; threads of their own are started only for more. */
export function scoringInThreads(): Scoring {
  const here = scoringHere();
  let batches = 0;
  let pool: Pool | null = null;
  return {
    engines: scorers,
    async score(engine, comments, targets) {
      batches += 1;
      if (batches === 1) return here.score(engine, comments, targets);
      pool ??= openPool();
      const texts = comments.map(({ text }) => text);
      return (await pool.judge(engine, texts, targets)).map(({ verdict }) => verdict);
    },
    close: async () => pool?.close(),
  };
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
  const now = engines.find((one) => one.id === engine)?.version;
  return (
    `Run ${id} is of ${engine} ${version}, which is no longer there` +
    `${now === undefined ? "" : ` (now it is ${now})`}: it can be shown, but no comment can be added to it. ` +
    "Start a new run instead."
  );
}
