import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { lexiconOf, lexicons } from "#lib/lexicon/lexicons.ts";
import { lexiconFor } from "#lib/score/readable.ts";
import type { Scorable } from "#lib/score/scorer.ts";

/** The language a comment is to be read in, with its lexicon where there is one. */
export type Readable = { language: string; lexicon: Lexicon | undefined };

/** Null where a comment is in no language that was learned; one too short to tell counts by its words. */
export function readableAs({ text, language }: Scorable, languages: readonly string[]): Readable | null {
  const lexicon = language === null ? lexiconFor(text, lexicons) : lexiconOf(language);
  const read = language ?? lexicon?.language ?? null;
  return read !== null && languages.includes(read) ? { language: read, lexicon } : null;
}
