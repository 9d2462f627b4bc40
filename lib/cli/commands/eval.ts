import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { z } from "zod";
import { measurable, measuredByDefault } from "../../eval/engines.ts";
import { type MeasuredFile, measureFile, partReports, wholeReport } from "../../eval/measured.ts";
import { mistakes } from "../../eval/mistakes.ts";
import { printed } from "../../eval/print.ts";
import type { Report } from "../../eval/report.ts";
import { describeEngine } from "../../score/describe.ts";
import { scorers } from "../../score/scorers.ts";
import { defaultTargets } from "../../store/defaultTargets.ts";
import { Misuse } from "../misuse.ts";
import { readable, userPath } from "../path.ts";
import { writeFigures } from "../writeFigures.ts";

type Options = {
  data?: string[];
  engine: string;
  map?: string;
  by?: string;
  json?: string;
  errors?: string;
  errorsTo: string;
  write?: true;
};

export const evalCommand = new Command("eval")
  .description("measure engines on labelled comments")
  .argument("[files...]", "labelled comments: CSV, JSON lines or any format that comments come in")
  .option("--data <file...>", "the same")
  .option("--engine <ids>", `of ${measurable.join(", ")}`, measuredByDefault.join(","))
  .option(
    "--map <roles>",
    "which column means what: text=body,tone=…,lean=…,russia=… (a target's id); the rest is guessed",
  )
  .option("--by <column>", "also measure the comments of each value of a column")
  .option("--json <file>", "write all figures to a file, - for standard output in place of the tables")
  .option("--errors <n>", "write the n comments the first engine is most confidently wrong about to a file")
  .option("--errors-to <file>", "that file, JSON lines", "eval-errors.jsonl")
  .option(
    "--write",
    "measure the development sets in the folder given as data, and write docs/accuracy.md and lib/score/accuracy.json",
  )
  .action(async (files: string[], options: Options) => {
    const paths = [...files, ...(options.data ?? [])].map(userPath);
    const engines = enginesAsked(options.engine);
    if (options.write) return writeFigures(paths, engines);
    if (paths.length === 0) throw new Misuse("name a file of labelled comments: eval FILE, or --data FILE");
    await Promise.all(paths.map(readable));
    await evaluate(paths, engines, options);
  });

function enginesAsked(list: string): string[] {
  const ids = [...new Set(list.split(",").map((id) => id.trim()))];
  const unknown = ids.filter((id) => !measurable.includes(id));
  if (unknown.length > 0) {
    throw new Misuse(`there is no engine "${unknown.join('", "')}"; there are ${measurable.join(", ")}`);
  }
  for (const { id } of scorers.filter((scorer) => ids.includes(scorer.id))) {
    const { obstacle, leavesFor, notice } = describeEngine(id);
    if (obstacle !== null) throw new Misuse(`the engine ${id} cannot be used. ${obstacle}`);
    if (leavesFor !== null) process.stderr.write(`${notice}\n`);
  }
  return ids;
}

async function evaluate(paths: readonly string[], engines: readonly string[], options: Options) {
  const most = options.errors === undefined ? 0 : countAsked(options.errors);
  const reports: Report[] = [];
  const errors: string[] = [];
  for (const path of paths) {
    const file = await measureFile(path, engines, defaultTargets, options.map);
    reports.push(...reportsOn(file, options.by));
    const [first] = file.scored;
    if (first === undefined || most === 0) continue;
    for (const one of mistakes(file.items, first, defaultTargets, most)) {
      errors.push(`${JSON.stringify(one)}\n`);
    }
  }
  await answer(reports, options.json);
  if (most > 0) await writeFile(userPath(options.errorsTo), errors.join(""));
}

function countAsked(written: string): number {
  const parsed = z.coerce.number().int().positive().safeParse(written);
  if (parsed.success) return parsed.data;
  throw new Misuse(`--errors is a number of comments, not "${written}"`);
}

function reportsOn(file: MeasuredFile, by: string | undefined): Report[] {
  const parts = by === undefined ? [] : partReports(file, by);
  if (parts === null) throw new Misuse(`${file.name} has no column "${by}"`);
  return [wholeReport(file), ...parts.map(({ report }) => report)];
}

async function answer(reports: readonly Report[], json: string | undefined): Promise<void> {
  const figures = `${JSON.stringify(reports, null, 2)}\n`;
  if (json === "-") process.stdout.write(figures);
  else process.stdout.write(`${reports.map(printed).join("\n\n\n")}\n`);
  if (json !== undefined && json !== "-") await writeFile(userPath(json), figures);
}
