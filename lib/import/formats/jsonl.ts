import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { flatten, isObject } from "#lib/import/json/flatten.ts";
import { parseJson } from "#lib/import/json/parse.ts";
import { type Line, lines } from "#lib/import/lines.ts";
import { reject } from "#lib/import/reject.ts";
import { Window } from "#lib/import/window.ts";

const LONGEST = 1024 * 1024;

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
  },
};

function readLine({ row, text, length }: Line): Read {
  const parsed = length > LONGEST ? { problem: tooLong(length) } : parseJson(text);
  if ("problem" in parsed) return { rejection: reject(row, `line ${row} ${parsed.problem}`, text) };
  if (!isObject(parsed.value)) return { rejection: reject(row, `line ${row} is not a JSON object`, text) };
  return { record: { row, fields: flatten(parsed.value), raw: text } };
}

function tooLong(length: number): string {
  return `is ${length} characters long; more than ${LONGEST} are not read`;
}

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
