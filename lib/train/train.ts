// npm run train -- --data FOLDER: learns the engine undertone anew and writes its model. The same data give the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modelBytes } from "../score/undertone/model-file.ts";
import { defaultTargets } from "../store/defaultTargets.ts";
import { corpora } from "./corpora.ts";
import { learnAll } from "./learn.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
if (values.data === undefined) {
  console.error("Say where the data to learn from are: npm run train -- --data FOLDER");
  process.exit(2);
}
const out = values.out ?? join("lib", "score", "undertone", "model.bin");
const began = performance.now();
const bytes = modelBytes(learnAll(corpora(values.data, defaultTargets), "1.2.0", ["en", "ru", "uk", "hy"]));
writeFileSync(out, bytes);
const seconds = Math.round((performance.now() - began) / 1_000);
console.log(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB, learned in ${seconds} s`);
