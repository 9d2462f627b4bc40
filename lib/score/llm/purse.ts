import type { Budget } from "#lib/score/llm/endpoint.ts";

/** What a run may still use. */
export type Purse = {
  /** Takes a request out; false where nothing is left. */
  take(): boolean;
  /** Takes out the tokens that a request turned out to need. */
  spend(tokens: number): void;
};

/** A purse with a budget in it. Requests are never more than allowed; tokens by those of the last questions at most. */
export function purseOf(budget: Budget | undefined): Purse {
  let left = budget?.most ?? Number.POSITIVE_INFINITY;
  return {
    take() {
      if (left <= 0) return false;
      if (budget?.unit === "requests") left -= 1;
      return true;
    },
    spend(tokens) {
      if (budget?.unit === "tokens") left -= tokens;
    },
  };
}
