import { z } from "zod";
import { COLUMN_NAMES, ROLES, type Role, rankOf } from "#lib/import/columns.ts";
import { guessByContent, repeats } from "#lib/import/contents.ts";
import type { RawRecord } from "#lib/import/format.ts";

const Column = z.string().min(1);

/** Which column means what. */
export const Mapping = z.object({
  text: Column,
  author: Column.optional(),
  time: Column.optional(),
  source: Column.optional(),
  url: Column.optional(),
  id: Column.optional(),
  parent: Column.optional(),
  likes: Column.optional(),
});
export type Mapping = z.infer<typeof Mapping>;

export type PartialMapping = { [R in Role]?: string | undefined };

export type Guess = {
  mapping: PartialMapping;
  /** What each guess rests on. */
  because: Partial<Record<Role, "name" | "content">>;
};

/** By the names of the columns first, by what stands in them second; each column has one meaning at most. */
export function guessMapping(columns: readonly string[], sample: readonly RawRecord[]): Guess {
  const guess: Guess = { mapping: {}, because: {} };
  const free = new Set(columns);
  for (const role of ROLES) {
    const named = byName(role, [...free]).find((column) => role !== "id" || !repeats(column, sample));
    if (named !== undefined) settle(guess, free, role, named, "name");
  }
  for (const role of ["time", "text", "id"] as const) {
    if (guess.mapping[role] !== undefined) continue;
    const found = guessByContent(role, [...free], sample);
    if (found !== null) settle(guess, free, role, found, "content");
  }
  return guess;
}

function byName(role: Role, columns: readonly string[]): string[] {
  return columns
    .map((column) => ({ column, rank: rankOf(column, role) ?? COLUMN_NAMES[role].length }))
    .filter(({ rank }) => rank < COLUMN_NAMES[role].length)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

function settle(guess: Guess, free: Set<string>, role: Role, column: string, why: "name" | "content"): void {
  guess.mapping[role] = column;
  guess.because[role] = why;
  free.delete(column);
}

/** A guess made whole, or what is missing in it. */
export function completeMapping(
  mapping: PartialMapping,
  columns: readonly string[],
): { mapping: Mapping } | { problem: string } {
  const whole = Mapping.safeParse(mapping);
  if (whole.success) return { mapping: whole.data };
  return {
    problem: `No column looks like the text of a comment. ${namesOf(columns)} Say which one is the text.`,
  };
}

/** From the command line: "text=body,author=user". */
export function parseMapping(
  written: string,
  columns: readonly string[],
): { mapping: Mapping } | { problem: string } {
  const mapping: PartialMapping = {};
  for (const pair of written.split(",")) {
    const [role = "", ...rest] = pair.split("=");
    const column = rest.join("=").trim();
    const known = ROLES.find((one) => one === role.trim());
    if (!known)
      return { problem: `"${role.trim()}" is no meaning of a column. There are: ${ROLES.join(", ")}.` };
    if (!columns.includes(column)) return { problem: `There is no column "${column}". ${namesOf(columns)}` };
    if (mapping[known] !== undefined) return { problem: `"${known}" is given twice.` };
    mapping[known] = column;
  }
  if (mapping.text === undefined) return { problem: `The mapping names no text. ${namesOf(columns)}` };
  return completeMapping(mapping, columns);
}

function namesOf(columns: readonly string[]): string {
  return `The columns are: ${columns.join(", ")}.`;
}
