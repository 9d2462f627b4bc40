import type { Rejection } from "#lib/comment.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { parseJson } from "#lib/import/json/parse.ts";
import type { JsonObject } from "#lib/import/json/values.ts";
import { type Line, lines } from "#lib/import/lines.ts";
import { reject } from "#lib/import/reject.ts";
import { Window } from "#lib/import/window.ts";

const LONGEST = 1024 * 1024;

/** A line that is an object, or why it is none. */
export type JsonLine = { row: number; raw: string; value: JsonObject } | { rejection: Rejection };

/** Throws UnreadableFile where there is none with anything in it. */
export async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<JsonLine> {
  const window = new Window(text);
  let isEmpty = true;
  try {
    for await (const line of lines(window, LONGEST)) {
      if (line.text.trim() === "") continue;
      isEmpty = false;
      yield readLine(line);
    }
  } finally {
    await window.close();
  }
  if (isEmpty) throw new UnreadableFile("The file holds no lines with anything in them.");
}

function readLine({ row, text, length }: Line): JsonLine {
  const parsed = length > LONGEST ? { problem: tooLong(length) } : parseJson(text);
  if ("problem" in parsed) return { rejection: reject(row, `line ${row} ${parsed.problem}`, text) };
  if (!isObject(parsed.value)) return { rejection: reject(row, `line ${row} is not a JSON object`, text) };
  return { row, raw: text, value: parsed.value };
}

function tooLong(length: number): string {
  return `is ${length} characters long; more than ${LONGEST} are not read`;
}
