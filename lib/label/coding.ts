import { z } from "zod";
import type { Target } from "../comment.ts";
import { Coder, fewOf, issueLine, type Problems } from "./entry.ts";
import { type Field, stanceField, TONE } from "./field.ts";

/** What a person says of one comment: a value a field, null where it is withheld. */
export type Coding = {
  commentId: string;
  labels: Readonly<Record<string, string | null>>;
  note: string | null;
  at: Date;
};

type Named = Pick<Target, "id" | "name">;

const Item = z.object({
  comment: z.uuid().toLowerCase(),
  labels: z.record(z.string(), z.string().nullable()).default({}),
  note: z.string().max(2_000).nullish(),
  /** When it was said; a moment to come is taken for now. */
  at: z.coerce.date().optional(),
});

const Body = z.object({ coder: Coder, codings: z.array(z.unknown()).min(1).max(5_000) });

/**
 * The codings in the body of a request, {"coder", "codings": [{"comment", "labels": {"tone": "negative", "russia":
 * null}, "note"?, "at"?}]}.
 */
export function parseCodings(
  body: unknown,
  targets: readonly Named[],
): { coder: string; codings: Coding[] } | Problems {
  const outer = Body.safeParse(body);
  if (!outer.success) return { problems: outer.error.issues.map(issueLine) };
  const problems: string[] = [];
  const now = new Date();
  const codings = outer.data.codings.flatMap((one, place): Coding[] => {
    const parsed = Item.safeParse(one);
    const found = parsed.success
      ? wrongLabels(parsed.data.labels, targets)
      : parsed.error.issues.map(issueLine);
    problems.push(...found.map((problem) => `Coding ${place + 1}: ${problem}`));
    if (!parsed.success) return [];
    const { comment, labels, note, at = now } = parsed.data;
    return [{ commentId: comment, labels, note: note || null, at: at > now ? now : at }];
  });
  return problems.length > 0 ? { problems: fewOf(problems) } : { coder: outer.data.coder, codings };
}

/** What is asked of a comment: its tone and the stance towards each target. */
export function fieldsAsked(targets: readonly Named[]): Field[] {
  return [TONE, ...targets.map(stanceField)];
}

function wrongLabels(labels: Readonly<Record<string, string | null>>, targets: readonly Named[]): string[] {
  const fields = fieldsAsked(targets);
  return Object.entries(labels).flatMap(([id, value]) => {
    const field = fields.find((one) => one.id === id);
    if (field === undefined)
      return [`"${id}" is not asked about; there are ${fields.map((one) => one.id).join(", ")}.`];
    if (value === null || field.classes.includes(value)) return [];
    return [`"${value}" is no ${field.kind}; there are ${field.classes.join(", ")}.`];
  });
}
