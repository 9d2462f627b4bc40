import { EXPORTED_MAPPING, type ExportedRow, exportedFields } from "#lib/import/exported.ts";
import type { Format, Read } from "#lib/import/format.ts";
import { type JsonLine, jsonLines } from "#lib/import/json/lines.ts";
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
      for await (const line of jsonLines(text)) yield "rejection" in line ? line : shaped(line, row);
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

function shaped(
  { row, raw, value }: Exclude<JsonLine, { rejection: unknown }>,
  toRow: LineShape["row"],
): Read {
  const exported = toRow(value);
  if (typeof exported === "string") return { rejection: reject(row, `line ${row} ${exported}`, raw) };
  return { record: { row, raw, fields: exportedFields(exported) } };
}
