import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { attributes } from "#lib/lexicon/ukrainian/attributes.ts";
import { grammar } from "#lib/lexicon/ukrainian/grammar.ts";
import { labels } from "#lib/lexicon/ukrainian/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/ukrainian/particles.ts";
import { phrases } from "#lib/lexicon/ukrainian/phrases.ts";
import { predicates } from "#lib/lexicon/ukrainian/predicates.ts";
import { reproaches } from "#lib/lexicon/ukrainian/reproaches.ts";
import { stemOf } from "#lib/lexicon/ukrainian/stem.ts";
import { verbs } from "#lib/lexicon/ukrainian/verbs.ts";
import { words } from "#lib/lexicon/words.ts";

export const ukrainian: Lexicon = {
  language: "uk",
  labels,
  negators,
  degrees,
  boundaries,
  sarcasm,
  frames: {
    verbs,
    predicates,
    attributes,
    phrases,
    reproaches,
    decoys: words("дикий_захід дикого_заходу на_захід_від північний_захід захід_сонця заходу_сонця заходи"),
    grammar,
  },
  spelling: { stem: stemOf },
};
