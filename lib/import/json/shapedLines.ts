import { EXPORTED_MAPPING, type ExportedRow, exportedFields } from "#lib/import/exported.ts";
import type { Format, Read } from "#lib/import/format.ts";
import { jsonl } from "#lib/import/formats/jsonl.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { parseJson } from "#lib/import/json/parse.ts";
import type { JsonObject } from "#lib/import/json/values.ts";
import { reject } from "#lib/import/reject.ts";

/** How one program exports comments as JSON lines. */
export type LineShape = {
  id: string;
  name: string;
  /** The keys of a line by which it is known. */
  keys: readonly string[];
  /** The comment in a line, or why there is none. */
  row(line: JsonObject): ExportedRow | string;
};

export function shapedLines({ id, name, keys, row }: LineShape): Format {
  return {
    id,
    name,
    mapping: EXPORTED_MAPPING,
    recognises: (head) => (isOfShape(head, keys) ? 1 : 0),
    async *records(text) {
      for await (const read of jsonl.records(text)) yield "record" in read ? shaped(read, row) : read;
    },
  };
}

/** The first line may be a broken one; a line may be longer than the head. */
function isOfShape(head: string, keys: readonly string[]): boolean {
  return head
    .split("\n")
    .slice(0, 5)
    .some((line) => /^\s*\{/.test(line) && keys.every((key) => line.includes(`"${key}":`)));
}

function shaped({ record }: Extract<Read, { record: unknown }>, toRow: LineShape["row"]): Read {
  const parsed = parseJson(record.raw);
  const row = "value" in parsed && isObject(parsed.value) ? toRow(parsed.value) : "is not a JSON object";
  if (typeof row === "string") {
    return { rejection: reject(record.row, `line ${record.row} ${row}`, record.raw) };
  }
  return { record: { ...record, fields: exportedFields(row) } };
}
