import { createReadStream } from "node:fs";
import { join } from "node:path";
import { ingest } from "../ingest.ts";
import { createDataset, findDataset, hadDatasets } from "../store/datasets.ts";
import { listImports } from "../store/imports.ts";

const NAME = "Demo: a dozen invented articles";
const FILE = join(import.meta.dirname, "..", "..", "prisma", "demo", "comments.jsonl");
const MAPPING = {
  text: "text",
  author: "author",
  time: "time",
  source: "article",
  url: "url",
  id: "id",
  parent: "parent",
  likes: "likes",
};

/** Puts the demo data set in when Undertone starts for the first time, or where that was cut off; never again. */
export async function loadDemo(say: (text: string) => void): Promise<void> {
  const found = await findDataset(NAME);
  if (found === null && (await hadDatasets())) return;
  const dataset = found ?? (await createDataset(NAME, true));
  if (dataset === null) return;
  const imports = await listImports(dataset.id);
  if (imports.some(({ status }) => status === "finished")) return;
  say("Loading the demo data set …");
  await ingest({
    datasetId: dataset.id,
    fileName: "comments.jsonl",
    bytes: createReadStream(FILE),
    mapping: MAPPING,
  });
}
