import { attributes } from "#lib/lexicon/azerbaijani/attributes.ts";
import { grammar } from "#lib/lexicon/azerbaijani/grammar.ts";
import { labels } from "#lib/lexicon/azerbaijani/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/azerbaijani/particles.ts";
import { phrases } from "#lib/lexicon/azerbaijani/phrases.ts";
import { predicates } from "#lib/lexicon/azerbaijani/predicates.ts";
import { reproaches } from "#lib/lexicon/azerbaijani/reproaches.ts";
import { stemOf } from "#lib/lexicon/azerbaijani/stem.ts";
import { verbs } from "#lib/lexicon/azerbaijani/verbs.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const azerbaijani: Lexicon = {
  language: "az",
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
    decoys: words("qərbi_azərbaycan qərbi_azərbaycana cənubi_amerika latın_amerikası şimal_qərb cənub_qərb"),
    grammar,
  },
  spelling: { stem: stemOf },
};
