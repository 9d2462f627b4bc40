import type { Flag } from "#lib/comment.ts";
import type { Mapping } from "#lib/import/mapping.ts";

type Cell = string | number | null | undefined;

/** A comment as the reader of a program's export hands it on, whatever the program calls its parts. */
export type ExportedRow = {
  text: Cell;
  id?: Cell;
  author?: Cell;
  time?: Cell;
  source?: Cell;
  url?: Cell;
  parent?: Cell;
  likes?: Cell;
  flags?: readonly Flag[];
};

/** What their columns mean is no guess. */
export const EXPORTED_MAPPING: Mapping = {
  text: "text",
  id: "id",
  author: "author",
  time: "time",
  source: "source",
  url: "url",
  parent: "parent",
  likes: "likes",
};

/** Every row has every column, so that what the first rows lack is not lost in later ones. */
export function exportedFields(row: ExportedRow): Record<string, string> {
  const cell = (value: Cell): string => (value === null || value === undefined ? "" : String(value));
  return {
    id: cell(row.id),
    parent: cell(row.parent),
    author: cell(row.author),
    time: cell(row.time),
    text: cell(row.text),
    likes: cell(row.likes),
    source: cell(row.source),
    url: cell(row.url),
    flags: row.flags?.join(" ") ?? "",
  };
}

/** The flags that hold. */
export function flagsWhere(flags: Partial<Record<Flag, boolean>>): Flag[] {
  return Object.entries(flags).flatMap(([flag, holds]) => (holds ? [flag as Flag] : []));
}
