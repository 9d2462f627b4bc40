import { once } from "node:events";
import { Command } from "commander";
import { commentColumns } from "../../export/commentColumns.ts";
import { csv } from "../../export/csv.ts";
import { jsonl } from "../../export/jsonl.ts";
import { type Filter, parseFilter } from "../../filter.ts";
import { allComments } from "../../store/comments.ts";
import { activeRun } from "../../store/runs.ts";
import { withDatabase } from "../database.ts";
import { datasetNamed } from "../dataset.ts";
import { Misuse } from "../misuse.ts";

type Options = { format: string; exact?: boolean; filter: string };

export const exportCommand = new Command("export")
  .description("write the scored comments of a data set to standard output")
  .argument("<dataset>", "its name or number")
  .option("--format <id>", "csv or jsonl", "csv")
  .option("--exact", "CSV with every text as it was, also where a spreadsheet would run it as a formula")
  .option("--filter <query>", "as in the address of a page: lean=pro-west&from=2025-03-01", "")
  .action(async (name: string, options: Options) => {
    if (options.format !== "csv" && options.format !== "jsonl") {
      throw new Misuse(`there is no export format "${options.format}"; there are csv and jsonl`);
    }
    const { filter, problems } = parseFilter(new URLSearchParams(options.filter));
    if (problems.length > 0) throw new Misuse(`not understood in the filter: ${problems.join(", ")}`);
    await withDatabase(() => write(name, filter, options));
  });

async function write(name: string, filter: Filter, { format, exact = false }: Options): Promise<void> {
  const dataset = await datasetNamed(name);
  const run = await activeRun(dataset.id);
  if (run === null) throw new Misuse(`nothing was imported into "${dataset.name}" yet`);
  const comments = allComments(run, filter);
  const columns = commentColumns(run);
  const chunks = format === "csv" ? csv(comments, columns, { exact }) : jsonl(comments, columns);
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  }
}
