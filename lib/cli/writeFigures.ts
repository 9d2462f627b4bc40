import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { benchmarksOf } from "../eval/benchmarks.ts";
import { BENCHMARK, developmentSets } from "../eval/developmentSets.ts";
import { markdown, type SetReport, withFigures } from "../eval/markdown.ts";
import { measureFile, partReports, wholeReport } from "../eval/measured.ts";
import { scorers } from "../score/scorers.ts";
import { defaultTargets } from "../store/defaultTargets.ts";
import { Misuse } from "./misuse.ts";
import { readable } from "./path.ts";

const DOCUMENT = join("docs", "accuracy.md");
const BENCHMARKS = join("lib", "score", "accuracy.json");

/** Measures every development set in a folder and writes the figures where the project keeps them. */
export async function writeFigures(folders: readonly string[], engines: readonly string[]): Promise<void> {
  const [folder, another] = folders;
  if (folder === undefined || another !== undefined) {
    throw new Misuse("--write takes one folder with all development sets: --write --data ../shared/data");
  }
  await Promise.all(developmentSets.map(({ file }) => readable(join(folder, file))));
  const reports: SetReport[] = [];
  for (const set of developmentSets) {
    process.stderr.write(`${set.file}\n`);
    const strangers = engines.filter((engine) => !set.learnedBy?.includes(engine));
    const file = await measureFile(join(folder, set.file), strangers, defaultTargets);
    const parts = set.by === undefined ? [] : (partReports(file, set.by) ?? []);
    reports.push({ set, whole: wholeReport(file), parts });
  }
  await writeFile(DOCUMENT, withFigures(await readFile(DOCUMENT, "utf8"), markdown(reports)));
  const benchmark = reports.find(({ set }) => set.file === BENCHMARK);
  if (benchmark === undefined) return;
  const figures = benchmarksOf(
    benchmark.whole,
    scorers.map(({ id }) => id),
  );
  await writeFile(BENCHMARKS, `${JSON.stringify(figures, null, 2)}\n`);
}
