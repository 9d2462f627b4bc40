import { z } from "zod";
import { type Target, Tone } from "../comment.ts";
import { TONE } from "./field.ts";

/** One thing a person says of one comment, and where it was written. */
export type LabelEntry = {
  /** The row or place it stood at, from 1. */
  row: number;
  /** A comment's id, or the one its source gave it. */
  comment: string;
  /** "tone" or a target's id. */
  field: string;
  value: string;
  note: string | null;
};

/** The same with who said it, when, and in which sample (0 where in none). `value` is null where it was withheld. */
export type FullEntry = Omit<LabelEntry, "value"> & {
  value: string | null;
  coder: string;
  origin: "coded" | "decided" | "corrected";
  sampleId: number;
  at: Date;
};

/** What stands in the way of labels, in words for people; all of it is said at once, as far as that helps. */
export type Problems = { problems: string[] };

type Named = Pick<Target, "id" | "name">;

const MOST_PROBLEMS = 10;

export const Coder = z
  .string()
  .trim()
  .min(1, "Labels need the name of their coder")
  .max(80, "At most 80 characters");

/** Labels as programs send them: a comment and what it is labelled with, a field at least. */
const Row = z.object({
  comment: z.string().trim().min(1).max(300),
  tone: Tone.exclude(["unscored"]).optional(),
  stances: z.record(z.string(), z.enum(["favour", "against", "none"])).optional(),
  note: z.string().max(2_000).optional(),
});

const Body = z.object({ coder: Coder, labels: z.array(z.unknown()).min(1).max(50_000) });

/** The labels in the body of a request, {"coder", "labels": [{"comment", "tone"?, "stances"?, "note"?}]}. */
export function parseLabels(
  body: unknown,
  targets: readonly Named[],
): { coder: string; entries: LabelEntry[] } | Problems {
  const outer = Body.safeParse(body);
  if (!outer.success) return { problems: outer.error.issues.map(issueLine) };
  const problems: string[] = [];
  const entries = outer.data.labels.flatMap((label, place) => {
    const parsed = Row.safeParse(label);
    const found = parsed.success
      ? rowEntries(parsed.data, place + 1, targets)
      : parsed.error.issues.map(issueLine);
    problems.push(...found.flatMap((one) => (typeof one === "string" ? `Row ${place + 1}: ${one}` : [])));
    return found.filter((one) => typeof one !== "string");
  });
  return problems.length > 0 ? { problems: fewOf(problems) } : { coder: outer.data.coder, entries };
}

/** The first of many problems, and how many more there are. */
export function fewOf(problems: readonly string[]): string[] {
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `… and ${more} more.`] : [...problems];
}

function rowEntries(
  { comment, tone, stances = {}, note }: z.infer<typeof Row>,
  row: number,
  targets: readonly Named[],
): (LabelEntry | string)[] {
  const known = targets.map(({ id }) => id);
  const said = [...(tone === undefined ? [] : [[TONE.id, tone] as const]), ...Object.entries(stances)];
  if (said.length === 0) return ["it labels nothing: give a tone or stances."];
  return said.map(([field, value]) =>
    field === TONE.id || known.includes(field)
      ? { row, comment, field, value, note: note ?? null }
      : `there is no target "${field}"; there are ${known.join(", ")}.`,
  );
}

/** What is wrong with a part of a body, and with which. */
export function issueLine({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}
