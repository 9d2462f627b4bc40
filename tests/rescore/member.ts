// A process that scores a run, a comment a batch, as if its engine were slow. It is there to be killed.
import { nextBatch } from "#lib/rescore/nextBatch.ts";
import { lockRun } from "#lib/store/runLock.ts";
import { lexicon, scoringBy, slowly } from "./engines.ts";

const [datasetId = 0, id = 0] = process.argv.slice(2).map(Number);
const scoring = scoringBy(lexicon("slow", { score: slowly(30) }));
await lockRun(id);
for (let status = "scoring"; status === "scoring"; ) {
  status = (await nextBatch({ datasetId, id }, scoring, 1))?.status ?? "gone";
}
process.exit();
