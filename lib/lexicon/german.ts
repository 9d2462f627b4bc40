import { attributes } from "#lib/lexicon/german/attributes.ts";
import { grammar } from "#lib/lexicon/german/grammar.ts";
import { labels } from "#lib/lexicon/german/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/german/particles.ts";
import { phrases } from "#lib/lexicon/german/phrases.ts";
import { predicates } from "#lib/lexicon/german/predicates.ts";
import { reproaches } from "#lib/lexicon/german/reproaches.ts";
import { stemOf } from "#lib/lexicon/german/stem.ts";
import { verbs } from "#lib/lexicon/german/verbs.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const german: Lexicon = {
  language: "de",
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
    decoys: words(
      "westjordanland südamerika lateinamerika westdeutschland wilder_westen wilden_westen westafrika osteuropa",
    ),
    grammar,
  },
  spelling: { stem: stemOf },
};
