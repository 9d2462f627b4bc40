import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { attributes } from "#lib/lexicon/russian/attributes.ts";
import { grammar } from "#lib/lexicon/russian/grammar.ts";
import { labels } from "#lib/lexicon/russian/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/russian/particles.ts";
import { phrases } from "#lib/lexicon/russian/phrases.ts";
import { predicates } from "#lib/lexicon/russian/predicates.ts";
import { reproaches } from "#lib/lexicon/russian/reproaches.ts";
import { stemOf } from "#lib/lexicon/russian/stem.ts";
import { verbs } from "#lib/lexicon/russian/verbs.ts";
import { words } from "#lib/lexicon/words.ts";

export const russian: Lexicon = {
  language: "ru",
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
    decoys: words("дикий_запад дикого_запада на_запад_от северо_запад юго_запад киев_град"),
    grammar,
  },
  spelling: { stem: stemOf },
};
