import { BUTTON, SAID } from "#lib/import/page/words.ts";
import { parseTime } from "#lib/import/time.ts";

/** What the line or lines above a comment say. */
export type Header = {
  /** The place of its line, and of the first line after it. */
  line: number;
  next: number;
  number: number | null;
  author: string;
  time: string | null;
};

const NUMBERED = new RegExp(
  `^\\s*(\\d{1,5})[.)]\\s+(.{1,80}?)\\s+${SAID}\\s*(?:on\\s+)?[:,]?\\s*(.{0,60}?):?\\s*$`,
  "iu",
);
const NAMED = new RegExp(`^\\s*(.{1,80}?)\\s+${SAID}\\s*(?:on\\s+)?[:,]\\s*(.{0,60}?):?\\s*$`, "iu");
const DATED = new RegExp(`^\\s*(.{1,80}?)\\s+${SAID}\\s*(?:on\\s+)?()(.{6,60}?):?\\s*$`, "iu");
const AGO = /^(?:(?:a|an|\d+)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago|just now|yesterday)$/i;

/** The header that begins on a line, if any does. */
export function headerAt(lines: readonly string[], line: number): Header | null {
  const text = lines[line] ?? "";
  if (text.length > 240 || text.trim() === "") return null;
  return saidHeader(lines, line) ?? nameOverDate(lines, line);
}

function saidHeader(lines: readonly string[], line: number): Header | null {
  const text = lines[line] ?? "";
  const numbered = NUMBERED.exec(text);
  const named = numbered ?? NAMED.exec(text) ?? DATED.exec(text);
  if (!named) return null;
  const [number, author = "", time = ""] = numbered
    ? named.slice(1)
    : [undefined, named[1], named[3] ?? named[2]];
  if (!isName(author) || !(time === "" || isDate(time))) return null;
  if (!numbered && time === "" && !/[:,]\s*$/.test(text)) return null;
  const below = lines[line + 1]?.trim() ?? "";
  const isDateBelow = time === "" && isDate(below);
  return {
    line,
    next: line + (isDateBelow ? 2 : 1),
    number: number ? Number(number) : null,
    author,
    time: datedOnly(isDateBelow ? below : time),
  };
}

/** A name on a line of its own, then a line that is nothing but a date. */
function nameOverDate(lines: readonly string[], line: number): Header | null {
  const [author, date] = [lines[line]?.trim() ?? "", lines[line + 1]?.trim() ?? ""];
  if (!isName(author) || isDate(author) || BUTTON.test(author) || !isDate(date)) return null;
  if ((lines[line - 1] ?? "").trim() !== "" && !BUTTON.test((lines[line - 1] ?? "").trim())) return null;
  return { line, next: line + 2, number: null, author, time: datedOnly(date) };
}

/** Short, with a letter or digit, and no sentence; "Nadia K." is a name. */
function isName(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > 60 || text.split(/\s+/).length > 6) return false;
  return !/[!?:;,…]$|[!?:;…]\s/.test(text) && (!text.endsWith(".") || /(^|\s)(\p{L}|[jsd]r)\.$/iu.test(text));
}

function isDate(text: string): boolean {
  if (text === "" || text.length > 60 || /^\d+$/.test(text)) return false;
  return AGO.test(text) || !("problem" in parseTime(text, new Date("2100-01-01"), "month"));
}

/** "2 days ago" tells nothing without the day the page was saved. */
function datedOnly(time: string): string | null {
  return time === "" || AGO.test(time) ? null : time;
}
