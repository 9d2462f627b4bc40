import type { z } from "zod";
import type { Benchmark, Benchmarks } from "../score/benchmark.ts";
import type { Estimate } from "./estimate.ts";
import type { Report } from "./report.ts";

/** What the product keeps of a report as the accuracy of its engines (lib/score/accuracy.json). */
export function benchmarksOf(report: Report, engines: readonly string[]): z.infer<typeof Benchmarks> {
  const kept = report.engines.filter(({ engine }) => engines.includes(engine));
  return Object.fromEntries(
    kept.map(({ engine, version }): [string, Benchmark] => [
      engine,
      {
        version,
        data: report.data.replace(/\.\w+$/, ""),
        n: report.n,
        fields: Object.fromEntries(
          report.fields.flatMap(({ field, lines }) => {
            const measures = lines.find((line) => line.engine === engine)?.measures;
            if (measures === undefined) return [];
            const { n, macroF1, averageRecall, accuracy } = measures;
            const figures = {
              macroF1: rounded(macroF1),
              averageRecall: rounded(averageRecall),
              accuracy: rounded(accuracy),
            };
            return [[field.id, { n, ...figures }]];
          }),
        ),
      },
    ]),
  );
}

function rounded({ value, low, high }: Estimate): Estimate {
  const four = (figure: number | null) => (figure === null ? null : Math.round(figure * 10_000) / 10_000);
  return { value: four(value), low: four(low), high: four(high) };
}
