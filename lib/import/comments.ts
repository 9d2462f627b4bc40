import { type Comment, Flag, type PostedAt, type Rejection, type Source } from "#lib/comment.ts";
import { ROLES } from "#lib/import/columns.ts";
import type { RawRecord } from "#lib/import/format.ts";
import { commentId, contentHash } from "#lib/import/identity.ts";
import type { Mapping } from "#lib/import/mapping.ts";
import { parentOf } from "#lib/import/parent.ts";
import { reject } from "#lib/import/reject.ts";
import type { DayOrder } from "#lib/import/time/patterns.ts";
import { inZone } from "#lib/import/time/zone.ts";
import { parseTime } from "#lib/import/time.ts";

export type Options = {
  now: Date;
  /** For dates like 10/08/2020 (guessDayOrder). */
  order: DayOrder;
  /** Of hours that name no time zone; UTC is assumed, and said, where it is not known either. */
  zone?: string | undefined;
  /** What all comments stand under, where the record itself names nothing. */
  source?: Source;
};

type Cells = Readonly<Record<keyof Mapping, string>>;

const LONGEST_TEXT = 100_000;
const LONGEST = { author: 300, id: 300, source: 1_000, url: 2_000 } as const;

export function toComment(record: RawRecord, mapping: Mapping, options: Options): Comment | Rejection {
  const cells = cellsOf(record, mapping);
  const problem = problemOf(cells);
  if (problem) return reject(record.row, problem, record.raw);
  const postedAt = timeOf(cells.time, options);
  if (postedAt && "problem" in postedAt) return reject(record.row, postedAt.problem, record.raw);
  const { text } = cells;
  const author = cells.author.trim() || null;
  const externalId = cells.id.trim() || null;
  const source = sourceOf(cells, options);
  const parent = parentOf(cells.parent, externalId);
  return {
    id: commentId({ source, externalId, text, author, postedAt }),
    row: record.row,
    text,
    author,
    source,
    externalId,
    parentId: parent && commentId({ source, externalId: parent, text: "", author: null, postedAt: null }),
    postedAt,
    likes: likesOf(cells.likes),
    flags: flagsOf(record, text, postedAt),
    contentHash: contentHash(text),
  };
}

function cellsOf({ fields }: RawRecord, mapping: Mapping): Cells {
  const cell = (role: keyof Mapping): string => {
    const column = mapping[role];
    // Not inherited: a column may be called "constructor".
    return column !== undefined && Object.hasOwn(fields, column) ? (fields[column] ?? "") : "";
  };
  return {
    text: cell("text"),
    author: cell("author"),
    time: cell("time"),
    source: cell("source"),
    url: cell("url"),
    id: cell("id"),
    parent: cell("parent"),
    likes: cell("likes"),
  };
}

/** What cannot be stored is refused, never mended: the text of a comment is the original. */
function problemOf(cells: Cells): string | null {
  if (cells.text.trim() === "") return "the text cell is empty";
  if (cells.text.length > LONGEST_TEXT) {
    return `the text is ${cells.text.length} characters long; at most ${LONGEST_TEXT} are taken`;
  }
  for (const role of ROLES) {
    const cell = cells[role];
    if (cell.includes("\0"))
      return `the ${role} cell holds a zero character (U+0000), which cannot be stored`;
    if (!cell.isWellFormed()) return `the ${role} cell holds half a character (a lone surrogate)`;
  }
  for (const role of ["author", "id", "source", "url"] as const) {
    const { length } = cells[role].trim();
    if (length > LONGEST[role])
      return `the ${role} cell is ${length} characters long; at most ${LONGEST[role]} are taken`;
  }
  return null;
}

function timeOf(cell: string, { now, order, zone }: Options): PostedAt | { problem: string } | null {
  if (cell.trim() === "") return null;
  const posted = parseTime(cell, now, order);
  // A day without an hour is that day everywhere.
  return zone === undefined || "problem" in posted || !/\d:\d\d/.test(cell) ? posted : inZone(posted, zone);
}

function sourceOf(cells: Cells, options: Options): Source | null {
  const title = cells.source.trim() || (options.source?.title ?? null);
  const url = cells.url.trim() || (options.source?.url ?? null);
  return title === null && url === null ? null : { title, url };
}

/** "1,234" and "5.0" (a column of numbers with gaps, out of pandas) are numbers; "many" is none. */
function likesOf(cell: string): number | null {
  const digits = cell.trim().replace(/^([+-]?\d{1,3})((?:,\d{3})+)$/, (found) => found.replaceAll(",", ""));
  if (!/^[+-]?\d{1,9}(\.0+)?$/.test(digits)) return null;
  return Number(digits) || 0;
}

function flagsOf(record: RawRecord, text: string, postedAt: PostedAt | null): readonly Flag[] {
  const given = record.fields[FLAGS]?.split(/[\s,]+/);
  const flags = Flag.options.filter((flag) => given?.includes(flag) || isNoticed(flag, text, postedAt));
  return flags.length === 0 ? NO_FLAGS : flags;
}

function isNoticed(flag: Flag, text: string, postedAt: PostedAt | null): boolean {
  switch (flag) {
    case "no-words":
      return !/[\p{L}\p{N}]/u.test(text);
    case "zone-assumed":
      return postedAt !== null && postedAt.zone === null;
    case "deleted":
      return /^\s*\[(deleted|removed)\]\s*$/i.test(text);
    case "characters-lost":
      return text.includes("\uFFFD");
    default:
      return false;
  }
}

const NO_FLAGS: readonly Flag[] = [];

/** Where the readers of formats leave what they noticed. */
const FLAGS = "flags";
