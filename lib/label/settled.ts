import { majority } from "../stats/majority.ts";

/** What one person said of one field of a comment; null where it was withheld. */
export type Said = { origin: string; value: string | null; at: Date };

/**
 * The label that counts: the latest decision where there is one, else what most coders said. null where that is
 * withheld, or where two answers lead alike.
 */
export function settled(said: readonly Said[]): string | null {
  const decisions = said.filter(({ origin }) => origin === "decided");
  const decision = decisions.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  if (decision !== undefined) return decision.value;
  const votes = said.flatMap(({ origin, value }) => (origin === "coded" && value !== null ? [value] : []));
  return majority(votes);
}
