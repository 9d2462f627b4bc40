import { z } from "zod";
import accuracy from "./accuracy.json" with { type: "json" };

const Figure = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/** How well an engine does on labelled comments that it was not made from, with 95 % intervals. */
export const Benchmark = z.object({
  version: z.string(),
  /** What the comments are called. */
  data: z.string(),
  /** How many of them are labelled. */
  n: z.number().int(),
  /** By field: "lean", "tone" or a target's id. */
  fields: z.record(
    z.string(),
    z.object({ n: z.number().int(), macroF1: Figure, averageRecall: Figure, accuracy: Figure }),
  ),
});
export type Benchmark = z.infer<typeof Benchmark>;

/** By engine. Written by `npm run eval -- --write`. */
export const Benchmarks = z.record(z.string(), Benchmark);

const benchmarks = Benchmarks.parse(accuracy);

/** The accuracy of a version of an engine on its benchmark; null where that version was never measured. */
export function benchmarkOf(engine: string, version: string): Benchmark | null {
  const found = Object.hasOwn(benchmarks, engine) ? benchmarks[engine] : undefined;
  return found?.version === version ? found : null;
}

/** "lean macro-F1 0.51 [0.43, 0.58] on 200 comments of stance_comments_dev"; "" where there is no figure. */
export function benchmarkLine(engine: string, version: string, field = "lean"): string {
  const benchmark = benchmarkOf(engine, version);
  const measured = benchmark?.fields[field];
  if (benchmark === null || measured?.macroF1.value == null) return "";
  const { value, low, high } = measured.macroF1;
  const interval = low === null || high === null ? "" : ` [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  return `${field} macro-F1 ${value.toFixed(2)}${interval} on ${measured.n} comments of ${benchmark.data}`;
}
