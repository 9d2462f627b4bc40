// The import of one hostile file in a process of its own, so that its memory can be told: what it is and its bytes.
import { UnreadableFile } from "#lib/import/format.ts";
import { ingest } from "#lib/ingest.ts";
import { closeDatabase } from "#lib/store/database.ts";
import { createDataset } from "#lib/store/datasets.ts";
import { HOSTILE } from "./hostile.ts";

const [what = "", size = "0"] = process.argv.slice(2);
const [fileName, bytes] = HOSTILE[what] ?? ["", undefined];
if (bytes === undefined) throw new Error(`There is no hostile file "${what}"`);
const dataset = await createDataset(`${what} of ${size}`);
const given = { datasetId: dataset?.id ?? 0, fileName };
const stream = bytes(Number(size));
const mapping = /\.(csv|zip|gz|zst)/.test(fileName) ? "text=text,id=id" : undefined;
const began = performance.now();
const end = await ingest({ ...given, mapping, bytes: stream }).catch((error: unknown) => {
  if (error instanceof UnreadableFile) return { status: "refused", read: 0, message: error.message };
  throw error;
});
const seconds = (performance.now() - began) / 1_000;
await closeDatabase();
const { status, read, message } = end;
const peakBytes = process.resourceUsage().maxRSS * 1_024;
console.log(JSON.stringify({ status, read, message, seconds, peakBytes }));
process.exit(0);
