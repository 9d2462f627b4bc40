import afinn from "sentiment/languages/en/labels.json" with { type: "json" };
import { emoji } from "#lib/lexicon/emoji.ts";
import { corrections } from "#lib/lexicon/english/corrections.ts";

/** AFINN-165 with its words and phrases, corrected for how people write about politics. */
export const labels: Readonly<Record<string, number>> = { ...afinn, ...corrections, ...emoji };
