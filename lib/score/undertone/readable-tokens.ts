import type { Token } from "#lib/text/token.ts";
import { tokensOf } from "#lib/text/tokens.ts";

/** What a comment has to say it says in so much: of a longer text the beginning is read. UTF-16 code units. */
const LONGEST = 10_000;

/** As much of a text as the engine reads. */
export function readable(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

export function readableTokens(text: string): Token[] {
  return tokensOf(readable(text));
}
