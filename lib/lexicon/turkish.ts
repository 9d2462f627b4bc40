import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { attributes } from "#lib/lexicon/turkish/attributes.ts";
import { grammar } from "#lib/lexicon/turkish/grammar.ts";
import { labels } from "#lib/lexicon/turkish/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/turkish/particles.ts";
import { phrases } from "#lib/lexicon/turkish/phrases.ts";
import { predicates } from "#lib/lexicon/turkish/predicates.ts";
import { reproaches } from "#lib/lexicon/turkish/reproaches.ts";
import { stemOf } from "#lib/lexicon/turkish/stem.ts";
import { verbs } from "#lib/lexicon/turkish/verbs.ts";
import { words } from "#lib/lexicon/words.ts";

export const turkish: Lexicon = {
  language: "tr",
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
    decoys: words("batı_şeria batı_trakya güney_amerika latin_amerika kuzey_batı güney_batı batı_anadolu"),
    grammar,
  },
  spelling: { stem: stemOf },
};
