import { attributes } from "#lib/lexicon/georgian/attributes.ts";
import { grammar } from "#lib/lexicon/georgian/grammar.ts";
import { labels } from "#lib/lexicon/georgian/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/georgian/particles.ts";
import { phrases } from "#lib/lexicon/georgian/phrases.ts";
import { predicates } from "#lib/lexicon/georgian/predicates.ts";
import { reproaches } from "#lib/lexicon/georgian/reproaches.ts";
import { stemOf } from "#lib/lexicon/georgian/stem.ts";
import { verbs } from "#lib/lexicon/georgian/verbs.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const georgian: Lexicon = {
  language: "ka",
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
    decoys: words("დასავლეთ_საქართველო დასავლეთ_საქართველოში სამხრეთ_ამერიკა ლათინური_ამერიკა"),
    grammar,
  },
  spelling: { stem: stemOf },
};
