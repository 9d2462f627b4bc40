import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Command } from "commander";
import { Coder, entriesOf } from "../../label/entry.ts";
import { readLabelled } from "../../label/file.ts";
import { addLabels, type LabelTally } from "../../store/labels.ts";
import { targetsOf } from "../../store/targets.ts";
import { withDatabase } from "../database.ts";
import { datasetNamed } from "../dataset.ts";
import { Misuse } from "../misuse.ts";
import { readable, userPath } from "../path.ts";

type Options = { dataset: string; coder: string; map?: string };

const importLabels = new Command("import")
  .description("take in what a person says of comments; a label replaces an earlier one of the same coder")
  .argument("<file>", "CSV or JSON lines: the id of a comment, and columns for tone and stances")
  .requiredOption("--dataset <name>", "the data set, by its name or number")
  .requiredOption("--coder <name>", "whose labels they are")
  .option("--map <roles>", "which column means what: id=comment,tone=mood,russia=r (a target's id) (guessed)")
  .action(async (file: string, options: Options) => {
    const path = userPath(file);
    await readable(path);
    const coder = Coder.safeParse(options.coder);
    if (!coder.success) throw new Misuse(coder.error.issues.map(({ message }) => message).join("; "));
    const tally = await withDatabase(() => take(path, coder.data, options));
    process.stdout.write(`${report(tally)}\n`);
  });

export const labelsCommand = new Command("labels")
  .description("labels that people give to comments")
  .addCommand(importLabels);

async function take(path: string, coder: string, { dataset: name, map }: Options): Promise<LabelTally> {
  const dataset = await datasetNamed(name);
  const targets = await targetsOf(dataset.id);
  const file = await readLabelled(createReadStream(path), basename(path), { targets, map, needs: "id" });
  const entries = entriesOf(file, targets);
  if (entries.length === 0) {
    throw new Error(
      "the file labels neither tone nor stances; a lean is not labelled but follows from the stances",
    );
  }
  const done = await addLabels(dataset.id, coder, entries);
  if ("problems" in done) throw new Error(`nothing was taken in\n${done.problems.join("\n")}`);
  return done;
}

function report({ comments, added, changed, unchanged }: LabelTally): string {
  return `${comments} comments labelled: ${added} labels new, ${changed} changed, ${unchanged} as they were`;
}
