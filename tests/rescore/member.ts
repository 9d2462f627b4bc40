// A process that scores a run, a comment a batch, as if its engine were slow. It is there to be killed.
import { nextBatch } from "#lib/rescore/nextBatch.ts";
import { claim } from "#lib/store/claim.ts";
import { lexicon, scoringBy, slowly } from "./engines.ts";

const [datasetId = 0, id = 0] = process.argv.slice(2).map(Number);
const scoring = scoringBy(lexicon("slow", { score: slowly(30) }));
await claim("run", id);
for (let status = "scoring"; status === "scoring"; ) {
  status = (await nextBatch({ datasetId, id }, scoring, 1))?.status ?? "gone";
}
process.exit();
