// One import in a process of its own, so that its memory can be told: the file's path as argument.
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { ingest } from "#lib/ingest.ts";
import { closeDatabase } from "#lib/store/database.ts";
import { createDataset } from "#lib/store/datasets.ts";

const [path = ""] = process.argv.slice(2);
const dataset = await createDataset(`Import of ${basename(path)}`);
const began = performance.now();
const { status, accepted } = await ingest({
  datasetId: dataset?.id ?? 0,
  fileName: path,
  bytes: createReadStream(path),
});
const seconds = (performance.now() - began) / 1_000;
await closeDatabase();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ status, accepted, seconds, cpu, peakBytes: maxRSS * 1_024 }));
