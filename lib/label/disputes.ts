import type { Answer } from "./answer.ts";

/** A comment that coders labelled differently, their answers side by side. */
export type Dispute = {
  commentId: string;
  position: number;
  answers: {
    coder: string;
    labels: Readonly<Record<string, string | null>>;
    note: string | null;
  }[];
  /** The fields in which two labels differ. */
  fields: string[];
  /** What was decided, by field: the latest where that happened more than once. */
  decided: Readonly<Record<string, string | null>>;
};

/** The comments of a sample that coders differ on, in its order; those that are decided too. */
export function disputesIn(answers: readonly Answer[]): Dispute[] {
  const comments = Map.groupBy(answers, ({ commentId }) => commentId);
  return [...comments.values()]
    .map(disputeOf)
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => a.position - b.position);
}

/** True where nothing of it is left to decide. */
export function isDecided({ fields, decided }: Pick<Dispute, "fields" | "decided">): boolean {
  return fields.every((field) => field in decided);
}

function disputeOf(answers: readonly Answer[]): Dispute {
  const coded = answers.filter(({ origin }) => origin === "coded");
  const decisions = answers
    .filter(({ origin }) => origin === "decided")
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const byField = Map.groupBy(coded, ({ field }) => field);
  return {
    commentId: answers[0]?.commentId ?? "",
    position: answers[0]?.position ?? 0,
    answers: [...Map.groupBy(coded, ({ coder }) => coder)].map(([coder, said]) => ({
      coder,
      labels: Object.fromEntries(said.map(({ field, value }) => [field, value])),
      note: said.find(({ note }) => note !== null)?.note ?? null,
    })),
    fields: [...byField].flatMap(([field, said]) => (differ(said) ? [field] : [])),
    decided: Object.fromEntries(decisions.map(({ field, value }) => [field, value])),
  };
}

function differ(said: readonly Answer[]): boolean {
  return new Set(said.flatMap(({ value }) => value ?? [])).size > 1;
}
