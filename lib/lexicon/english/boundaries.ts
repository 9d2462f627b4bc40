import type { Boundaries } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const boundaries: Boundaries = {
  words: new Set(
    words(
      "but because although though while whereas however yet unless since until if when then so which who",
    ),
  ),
};
