import type { Format } from "#lib/import/format.ts";
import { flatten } from "#lib/import/json/flatten.ts";
import { jsonLines } from "#lib/import/json/lines.ts";

export const jsonl: Format = {
  id: "jsonl",
  name: "JSON lines",
  recognises(head, fileName) {
    const named = /\.(jsonl|ndjson)$/i.test(fileName);
    const objects = firstLines(head).filter(isObjectLine).length;
    if (objects > 1) return named ? 1 : 0.9;
    return named ? 0.85 : 0;
  },
  async *records(text) {
    for await (const line of jsonLines(text)) {
      if ("rejection" in line) yield line;
      else yield { record: { row: line.row, fields: flatten(line.value), raw: line.raw } };
    }
  },
};

function firstLines(head: string): string[] {
  return head
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
}

/** By its two ends: the last line of a head may be cut, and one invalid line makes no other format of a file. */
function isObjectLine(line: string): boolean {
  return /^\s*\{.*\}\s*$/.test(line);
}
