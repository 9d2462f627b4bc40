import { lexicons } from "#lib/lexicon/lexicons.ts";
import { lexiconFor } from "#lib/score/readable.ts";
import type { Scorable } from "#lib/score/scorer.ts";

/** Whether a comment is in a language that was learned; one too short to tell counts by its words. */
export function isReadable({ text, language }: Scorable, languages: readonly string[]): boolean {
  if (language !== null) return languages.includes(language);
  const lexicon = lexiconFor(text, lexicons);
  return lexicon !== undefined && languages.includes(lexicon.language);
}
