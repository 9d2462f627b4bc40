// npm run build: everything that a start would otherwise do first.
import { buildIfStale } from "./build.ts";

await buildIfStale((text) => process.stderr.write(`${text}\n`));
