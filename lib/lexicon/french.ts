import { attributes } from "#lib/lexicon/french/attributes.ts";
import { elidedIn } from "#lib/lexicon/french/elision.ts";
import { grammar } from "#lib/lexicon/french/grammar.ts";
import { labels } from "#lib/lexicon/french/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/french/particles.ts";
import { phrases } from "#lib/lexicon/french/phrases.ts";
import { predicates } from "#lib/lexicon/french/predicates.ts";
import { reproaches } from "#lib/lexicon/french/reproaches.ts";
import { verbs } from "#lib/lexicon/french/verbs.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const french: Lexicon = {
  language: "fr",
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
      "amérique_du_sud amérique_latine afrique_occidentale flandre_occidentale révolution_française",
    ),
    grammar,
  },
  spelling: { elided: elidedIn },
};
