import { english } from "#lib/lexicon/english.ts";
import { type Reading, readingOf } from "#lib/score/reading.ts";

export const read = (text: string): Reading => readingOf(text, english);
