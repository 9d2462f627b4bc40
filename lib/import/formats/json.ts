import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { elements, isComment } from "#lib/import/json/elements.ts";
import { flatten, isObject } from "#lib/import/json/flatten.ts";
import { parseJson } from "#lib/import/json/parse.ts";
import { JsonReader, type Piece } from "#lib/import/json/reader.ts";
import { withReplies } from "#lib/import/json/replies.ts";
import { reject } from "#lib/import/reject.ts";
import { Window } from "#lib/import/window.ts";

export const json: Format = {
  id: "json",
  name: "JSON",
  recognises(head, fileName) {
    const named = /\.json$/i.test(fileName);
    if (/^\s*(\[\s*[{\]]|\{\s*["}])/.test(head)) return named ? 0.95 : 0.8;
    return named ? 0.7 : 0;
  },
  async *records(text) {
    const window = new Window(text);
    try {
      yield* read(window);
    } finally {
      await window.close();
    }
  },
};

async function* read(window: Window): AsyncGenerator<Read> {
  await window.grow();
  const small = window.ended ? window.text.slice(window.at) : null;
  const reader = new JsonReader(window);
  let row = 0;
  for await (const found of elements(reader)) {
    if ("lost" in found) {
      row += 1;
      yield lostFrom(found.lost, row);
      return;
    }
    for (const one of readElement(found.element, row)) {
      row += 1;
      yield one;
    }
  }
  if (row === 0) yield* singleComment(small);
}

function* readElement(piece: Piece, before: number): Generator<Read> {
  const parsed = parseJson(piece.text);
  const problem = "problem" in parsed ? parsed.problem : isObject(parsed.value) ? null : "is not an object";
  if ("problem" in parsed || !isObject(parsed.value)) {
    const reason = `record ${before + 1} (line ${piece.line}) ${problem}`;
    yield { rejection: reject(before + 1, reason, piece.text) };
    return;
  }
  const rows = withReplies(parsed.value);
  for (const [place, fields] of rows.entries()) {
    const raw = rows.length === 1 ? piece.text : JSON.stringify(fields);
    yield { record: { row: before + place + 1, fields, raw } };
  }
}

function lostFrom(piece: Piece, row: number): Read {
  const reason = `from record ${row} (line ${piece.line}) on nothing could be read: a bracket or a quote is missing or too many`;
  return { rejection: reject(row, reason, piece.text) };
}

function* singleComment(text: string | null): Generator<Read> {
  const parsed = text === null ? { problem: "holds no list of comments" } : parseJson(text);
  if ("problem" in parsed) throw new UnreadableFile(`The file ${parsed.problem}.`);
  if (Array.isArray(parsed.value)) return;
  const fields = isObject(parsed.value) ? flatten(parsed.value) : {};
  if (!isComment(fields)) {
    throw new UnreadableFile(
      "The JSON holds no list of comments: a list of objects was looked for, two keys deep.",
    );
  }
  yield { record: { row: 1, fields, raw: text ?? "" } };
}
