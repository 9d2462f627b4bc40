import { once } from "node:events";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Command } from "commander";
import { csv } from "../../export/csv.ts";
import { jsonl } from "../../export/jsonl.ts";
import { labelColumns } from "../../export/labelColumns.ts";
import { Coder } from "../../label/entry.ts";
import { readLabelled } from "../../label/file.ts";
import { fullEntriesOf } from "../../label/fullEntries.ts";
import { exportedLabels } from "../../store/exportedLabels.ts";
import { type LabelTally, takeLabels } from "../../store/labels.ts";
import { knownTargets, targetsOf } from "../../store/targets.ts";
import { withDatabase } from "../database.ts";
import { datasetNamed } from "../dataset.ts";
import { Misuse } from "../misuse.ts";
import { readable, userPath } from "../path.ts";

type Options = { dataset: string; coder?: string; map?: string; sample?: string };
type ExportOptions = { format: string; sample?: string; exact?: boolean };

const importLabels = new Command("import")
  .description("take in what people say of comments; a label replaces an earlier one of the same coder")
  .argument("<file>", "CSV or JSON lines: the id of a comment, and columns for tone and stances")
  .requiredOption("--dataset <name>", "the data set, by its name or number")
  .option("--coder <name>", "whose labels they are, where no column coder says so")
  .option("--sample <number>", "the audit sample they were made for, where no column sample says so")
  .option("--map <roles>", "which column means what: id=comment,tone=mood,russia=r (a target's id) (guessed)")
  .action(async (file: string, options: Options) => {
    const path = userPath(file);
    await readable(path);
    const tally = await withDatabase(() => take(path, coderIn(options), options));
    process.stdout.write(`${report(tally)}\n`);
  });

const exportLabels = new Command("export")
  .description("write the labels of a data set to standard output: coder, time, sample, probability")
  .argument("<dataset>", "its name or number")
  .option("--format <id>", "csv or jsonl", "csv")
  .option("--sample <number>", "those of one audit sample alone")
  .option("--exact", "CSV with every text as it was, also where a spreadsheet would run it as a formula")
  .action(async (name: string, options: ExportOptions) => {
    if (options.format !== "csv" && options.format !== "jsonl") {
      throw new Misuse(`there is no export format "${options.format}"; there are csv and jsonl`);
    }
    await withDatabase(() => give(name, options));
  });

export const labelsCommand = new Command("labels")
  .description("labels that people give to comments")
  .addCommand(importLabels)
  .addCommand(exportLabels);

function coderIn({ coder }: Options): string | null {
  if (coder === undefined) return null;
  const parsed = Coder.safeParse(coder);
  if (!parsed.success) throw new Misuse(parsed.error.issues.map(({ message }) => message).join("; "));
  return parsed.data;
}

function sampleIn(sample: string | undefined): number | null {
  if (sample === undefined) return null;
  if (!/^\d{1,9}$/.test(sample)) throw new Misuse(`"${sample}" is no number of a sample`);
  return Number(sample);
}

async function take(path: string, coder: string | null, options: Options): Promise<LabelTally> {
  const { dataset: name, map } = options;
  const dataset = await datasetNamed(name);
  const targets = await targetsOf(dataset.id);
  const file = await readLabelled(createReadStream(path), basename(path), { targets, map, needs: "id" });
  if (coder === null && file.rows.every(({ record }) => !record.fields["coder"])) {
    throw new Misuse("whose labels are they? Name the coder by --coder, or in a column coder");
  }
  const given = { coder, sampleId: sampleIn(options.sample) ?? 0, now: new Date() };
  const entries = fullEntriesOf(file, targets, given);
  if ("problems" in entries) throw new Error(`nothing was taken in\n${entries.problems.join("\n")}`);
  if (entries.length === 0) {
    throw new Error(
      "the file labels neither tone nor stances; a lean is not labelled but follows from the stances",
    );
  }
  const done = await takeLabels(dataset.id, entries);
  if ("problems" in done) throw new Error(`nothing was taken in\n${done.problems.join("\n")}`);
  return done;
}

async function give(name: string, { format, sample, exact = false }: ExportOptions): Promise<void> {
  const dataset = await datasetNamed(name);
  const labels = await exportedLabels(dataset.id, sampleIn(sample));
  const columns = labelColumns(await knownTargets(dataset.id));
  const chunks = format === "csv" ? csv(labels, columns, { exact }) : jsonl(labels, columns);
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  }
}

function report({ comments, added, changed, unchanged }: LabelTally): string {
  return `${comments} comments labelled: ${added} labels new, ${changed} changed, ${unchanged} as they were`;
}
