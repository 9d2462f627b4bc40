import { EXPORTED_MAPPING, type ExportedRow, exportedFields } from "#lib/import/exported.ts";
import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { elements } from "#lib/import/json/elements.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { parseJson } from "#lib/import/json/parse.ts";
import { JsonReader, type Piece } from "#lib/import/json/reader.ts";
import type { JsonObject } from "#lib/import/json/values.ts";
import { reject } from "#lib/import/reject.ts";
import { Window } from "#lib/import/window.ts";

/** How one program exports comments as JSON. */
export type Shape = {
  id: string;
  name: string;
  /** By the first characters of the file, white space between them left out. */
  begins: RegExp;
  /** What may stand before the JSON. */
  prefix?: RegExp;
  /** The keys of the lists that hold comments. */
  lists: RegExp;
  /**
   * The comments in an element of such a list; why there is none; or null for what was never one. `about` is what
   * stood before the list: the numbers and strings of the object that it is in.
   */
  rows(element: JsonObject, about: JsonObject): readonly ExportedRow[] | string | null;
};

export function shapedFormat(shape: Shape): Format {
  return {
    id: shape.id,
    name: shape.name,
    mapping: EXPORTED_MAPPING,
    recognises: (head) => (shape.begins.test(head.slice(0, 16 * 1024).replace(/\s+/g, "")) ? 1 : 0),
    records: (text) => shapedRecords(text, shape),
  };
}

/** The rows of a shape; those before the place where a file breaks off, and the rejection of the rest. */
export async function* shapedRecords(text: AsyncIterable<string>, shape: Shape): AsyncGenerator<Read> {
  const window = new Window(text);
  try {
    let row = 0;
    for await (const read of reads(window, shape)) {
      row += 1;
      yield numbered(read, row);
    }
    if (row === 0) throw new UnreadableFile(`No comments were found in this file of ${shape.name}.`);
  } finally {
    await window.close();
  }
}

type Unnumbered = { fields: Record<string, string>; raw: string } | { reason: string; piece: Piece };

async function* reads(window: Window, shape: Shape): AsyncGenerator<Unnumbered> {
  await window.grow();
  window.at += shape.prefix?.exec(window.text.slice(window.at, window.at + 200))?.[0].length ?? 0;
  const about: Record<string, unknown> = {};
  const note = (key: string, value: string) => {
    const parsed = parseJson(value);
    if ("value" in parsed && !key.startsWith("__")) about[key] = parsed.value;
  };
  for await (const found of elements(new JsonReader(window), { lists: shape.lists, note })) {
    if ("lost" in found) {
      const reason = "from here on nothing could be read: a bracket or a quote is missing or too many";
      return yield { reason, piece: found.lost };
    }
    yield* readElement(found.element, shape, about);
  }
}

function* readElement(piece: Piece, shape: Shape, about: JsonObject): Generator<Unnumbered> {
  const parsed = parseJson(piece.text);
  if ("problem" in parsed) return yield { reason: parsed.problem, piece };
  if (!isObject(parsed.value)) return yield { reason: "is not an object", piece };
  const rows = shape.rows(parsed.value, about);
  if (rows === null) return;
  if (typeof rows === "string") return yield { reason: rows, piece };
  if (rows.length === 0) return yield { reason: "holds no comment", piece };
  for (const row of rows) {
    const fields = exportedFields(row);
    yield { fields, raw: rows.length === 1 ? piece.text : JSON.stringify(fields) };
  }
}

function numbered(read: Unnumbered, row: number): Read {
  if ("fields" in read) return { record: { row, ...read } };
  const { reason, piece } = read;
  return { rejection: reject(row, `record ${row} (line ${piece.line}) ${reason}`, piece.text) };
}
