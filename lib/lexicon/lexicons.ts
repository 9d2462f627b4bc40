import { english } from "#lib/lexicon/english.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";

/** Every language the lexicon engine reads. */
export const lexicons: readonly Lexicon[] = [english];

export function lexiconOf(language: string): Lexicon | undefined {
  return lexicons.find((lexicon) => lexicon.language === language);
}
