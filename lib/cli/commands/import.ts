import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Command, Option } from "commander";
import { Duplicates } from "../../comment.ts";
import { formatOf, formats } from "../../import/formats.ts";
import { DATE_ORDERS, type DateOrder } from "../../import/time/order.ts";
import { ingest } from "../../ingest.ts";
import { createDataset, DatasetName, findDataset } from "../../store/datasets.ts";
import { firstRejections, type Import } from "../../store/imports.ts";
import { withDatabase } from "../database.ts";
import { Ending } from "../ending.ts";
import { Misuse } from "../misuse.ts";
import { readable, userPath } from "../path.ts";
import { progress } from "../progress.ts";

type Options = {
  dataset: string;
  format?: string;
  encoding?: string;
  map?: string;
  dates?: DateOrder;
  zone?: string;
  duplicates: Duplicates;
};

const SHOWN = 10;

export const importCommand = new Command("import")
  .description("take a file of comments into a data set, which is created if there is none of that name")
  .argument("<file>", "comments in any format of docs/formats.md, packed or not")
  .requiredOption("--dataset <name>", "the data set")
  .option("--format <id>", `how to read the file: ${formats.map(({ id }) => id).join(", ")} (guessed)`)
  .option("--encoding <name>", "how its characters are written: utf-8, windows-1251, koi8-r, … (guessed)")
  .option(
    "--map <roles>",
    "which column means what: text=body,author=user,time=…,source=…,url=…,id=…,parent=…,likes=… (guessed)",
  )
  .addOption(
    new Option("--dates <order>", "what comes first in dates like 03/04/2021").choices([...DATE_ORDERS]),
  )
  .option("--zone <name>", "the time zone of hours that name none: Asia/Yerevan, +04:00 (UTC)")
  .addOption(
    new Option(
      "--duplicates <policy>",
      "what becomes of comments that are there already (update: edited ones)",
    )
      .choices([...Duplicates.options])
      .default("skip"),
  )
  .action(async (file: string, options: Options) => {
    const path = userPath(file);
    const { size } = await readable(path);
    if (options.format !== undefined && formatOf(options.format) === null) {
      throw new Misuse(
        `there is no format "${options.format}"; there are ${formats.map(({ id }) => id).join(", ")}`,
      );
    }
    const done = await withDatabase(() => take(path, size, options));
    if (done.status !== "finished") throw new Ending(1);
  });

async function take(path: string, size: number, options: Options): Promise<Import> {
  const { dataset: name, format, encoding, map, dates, zone, duplicates } = options;
  const line = progress();
  const dataset = await datasetNamed(name);
  const done = await ingest({
    datasetId: dataset.id,
    fileName: basename(path),
    bytes: createReadStream(path),
    format,
    encoding,
    mapping: map,
    dates,
    zone,
    duplicates,
    onProgress: ({ bytes, read }) => line.show(`${Math.round((100 * bytes) / size)} %, ${read} rows`),
  }).finally(line.end);
  process.stdout.write(`${report(done)}\n`);
  if (done.message !== null) process.stderr.write(`undertone: ${done.message}\n`);
  for (const { row, reason } of await firstRejections(dataset.id, done.id, SHOWN)) {
    process.stderr.write(`row ${row}: ${reason}\n`);
  }
  if (done.rejected > SHOWN) process.stderr.write(`… and ${done.rejected - SHOWN} more\n`);
  return done;
}

async function datasetNamed(name: string) {
  const valid = DatasetName.safeParse(name);
  if (!valid.success) throw new Misuse(valid.error.issues.map(({ message }) => message).join("; "));
  const dataset =
    (await findDataset(valid.data)) ?? (await createDataset(valid.data)) ?? (await findDataset(valid.data));
  if (dataset === null) throw new Error(`the data set "${name}" could not be created`);
  return dataset;
}

function report({ read, accepted, duplicate, rejected }: Import): string {
  return `read ${read} = accepted ${accepted} + duplicate ${duplicate} + rejected ${rejected}`;
}
