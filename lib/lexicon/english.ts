import { attributes } from "#lib/lexicon/english/attributes.ts";
import { boundaries } from "#lib/lexicon/english/boundaries.ts";
import { decoys } from "#lib/lexicon/english/decoys.ts";
import { degrees } from "#lib/lexicon/english/degrees.ts";
import { grammar } from "#lib/lexicon/english/grammar.ts";
import { labels } from "#lib/lexicon/english/labels.ts";
import { negators } from "#lib/lexicon/english/negators.ts";
import { phrases } from "#lib/lexicon/english/phrases.ts";
import { predicates } from "#lib/lexicon/english/predicates.ts";
import { reproaches } from "#lib/lexicon/english/reproaches.ts";
import { sarcasm } from "#lib/lexicon/english/sarcasm.ts";
import { verbs } from "#lib/lexicon/english/verbs.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";

export const english: Lexicon = {
  language: "en",
  labels,
  negators,
  degrees,
  boundaries,
  sarcasm,
  frames: { verbs, predicates, attributes, phrases, reproaches, decoys, grammar },
};
