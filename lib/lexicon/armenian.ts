import { attributes } from "#lib/lexicon/armenian/attributes.ts";
import { grammar } from "#lib/lexicon/armenian/grammar.ts";
import { labels } from "#lib/lexicon/armenian/labels.ts";
import { boundaries, degrees, negators, sarcasm } from "#lib/lexicon/armenian/particles.ts";
import { phrases } from "#lib/lexicon/armenian/phrases.ts";
import { predicates } from "#lib/lexicon/armenian/predicates.ts";
import { reproaches } from "#lib/lexicon/armenian/reproaches.ts";
import { stemOf } from "#lib/lexicon/armenian/stem.ts";
import { verbs } from "#lib/lexicon/armenian/verbs.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const armenian: Lexicon = {
  language: "hy",
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
      "արևմտյան_հայաստան արևմտյան_հայաստանի արևմտյան_ադրբեջան հարավային_ամերիկա լատինական_ամերիկա",
    ),
    grammar,
  },
  spelling: { stem: stemOf },
};
