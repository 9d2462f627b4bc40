import type { Target } from "../comment.ts";
import type { Labels } from "../label/file.ts";
import { majority } from "../stats/majority.ts";
import type { Label } from "../store/labels.ts";
import { impliedLean } from "./impliedLean.ts";

/** What people say of the comments of a data set, together: the majority over coders, field by field. */
export type Gold = {
  coders: readonly string[];
  /** Comments with any label. */
  commentIds: readonly string[];
  /** Pairs of comment and field whose coders are tied, and which are therefore left out. */
  ties: number;
  /** The labels of a comment, by targets. */
  labels(commentId: string, targets: readonly Target[]): Labels;
};

/**
 * The lean follows from the stances by the rule, where all that count for it are labelled. Where coders' answers were
 * weighed and decided upon, the decision counts alone.
 */
export function goldOf(all: readonly Label[]): Gold {
  const decided = new Set(all.filter(({ origin }) => origin === "decided").map(place));
  const counted = all.filter((label) => label.origin === "decided" || !decided.has(place(label)));
  const votes = new Map<string, Map<string, string[]>>();
  for (const { commentId, field, value } of counted) {
    const fields = votes.get(commentId) ?? new Map<string, string[]>();
    fields.set(field, [...(fields.get(field) ?? []), value]);
    votes.set(commentId, fields);
  }
  const settled = new Map(
    [...votes].map(([id, fields]) => [
      id,
      new Map([...fields].map(([field, said]) => [field, majority(said)])),
    ]),
  );
  return {
    coders: [...new Set(all.filter(({ origin }) => origin === "coded").map(({ coder }) => coder))].sort(),
    commentIds: [...votes.keys()],
    ties: [...settled.values()].flatMap((fields) => [...fields.values()]).filter((value) => value === null)
      .length,
    labels(commentId, targets) {
      const fields = settled.get(commentId);
      const stances = targets.map(({ id }) => fields?.get(id) ?? null);
      return { tone: fields?.get("tone") ?? null, stances, lean: impliedLean(stances, targets) };
    },
  };
}

function place({ commentId, field }: Label): string {
  return `${commentId} ${field}`;
}
