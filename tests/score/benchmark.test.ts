import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { benchmarksOf } from "#lib/eval/benchmarks.ts";
import { BENCHMARK } from "#lib/eval/developmentSets.ts";
import { measureFile, wholeReport } from "#lib/eval/measured.ts";
import { benchmarkLine, benchmarkOf } from "#lib/score/benchmark.ts";
import { scorers } from "#lib/score/scorers.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

const FILE = join(import.meta.dirname, "../../../shared/data", BENCHMARK);
const MEASURED = scorers.filter(({ id, version }) => benchmarkOf(id, version) !== null);

describe("the accuracy an engine is known for", () => {
  it("is of this very version, or none is given", () => {
    expect(MEASURED.length).toBeGreaterThan(0);
    expect(benchmarkOf("lexicon", "0.0.0")).toBeNull();
    expect(benchmarkOf("constructor", "1.0.0")).toBeNull();
    expect(benchmarkLine("lexicon", "0.0.0")).toBe("");
  });

  it("reads as a line with its interval and what it was measured on", () => {
    for (const { id, version } of MEASURED) {
      expect(benchmarkLine(id, version)).toMatch(
        /^lean macro-F1 0\.\d\d \[0\.\d\d, \d\.\d\d\] on \d+ comments of stance_comments_dev$/,
      );
    }
  });

  it.skipIf(!existsSync(FILE))(
    "is what measuring gives now (skipped where the comments are not at hand)",
    async () => {
      const ids = MEASURED.map(({ id }) => id);
      const found = benchmarksOf(wholeReport(await measureFile(FILE, ids, defaultTargets)), ids);
      for (const { id, version } of MEASURED) expect(found[id]).toEqual(benchmarkOf(id, version));
    },
  );
});
