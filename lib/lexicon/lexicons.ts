import { armenian } from "#lib/lexicon/armenian.ts";
import { azerbaijani } from "#lib/lexicon/azerbaijani.ts";
import { english } from "#lib/lexicon/english.ts";
import { french } from "#lib/lexicon/french.ts";
import { georgian } from "#lib/lexicon/georgian.ts";
import { german } from "#lib/lexicon/german.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { russian } from "#lib/lexicon/russian.ts";
import { turkish } from "#lib/lexicon/turkish.ts";
import { ukrainian } from "#lib/lexicon/ukrainian.ts";

/** Every language the lexicon engine reads. */
export const lexicons: readonly Lexicon[] = [
  english,
  russian,
  ukrainian,
  turkish,
  azerbaijani,
  french,
  german,
  armenian,
  georgian,
];

export function lexiconOf(language: string): Lexicon | undefined {
  return lexicons.find((lexicon) => lexicon.language === language);
}
