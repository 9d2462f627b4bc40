import type { Boundaries, Negators, Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(words("ne n' pas jamais rien aucun aucune personne sans ni nul nulle non guère")),
  ending: null,
  idle: words(
    "pas_seulement non_seulement sans_doute pas_étonnant rien_que ne_que sans_aucun_doute pourquoi_pas pas_mal personne_ne_peut_nier plus_que_jamais jamais_assez pas_que",
  ),
  light: new Set(
    words(
      "le la les l' un une des du de d' et ou à au aux en dans ce cette ces c' ça se s' me m' te t' nous vous lui leur leurs je j' tu il elle on ils elles mon ma mes notre nos votre vos son sa ses est sont était être a ont avait avoir été " +
        "que qu' qui y très bien plus si aussi tout tous toute fait faire",
    ),
  ),
  concord: true,
};

const stronger =
  "très vraiment extrêmement totalement complètement absolument tellement trop si profondément incroyablement hyper super vrai vraie vrais pure pur sacré";
const weaker = "un_peu assez plutôt légèrement presque peu";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);

export const boundaries: Boundaries = {
  words: new Set(
    words("mais car parce puisque quand lorsque si donc alors pourtant cependant tandis or qui dont"),
  ),
};

export const sarcasm: Sarcasm = {
  praise: new Set(
    words(
      "super génial merci bravo formidable magnifique parfait excellent félicitations fantastique merveilleux chapeau",
    ),
  ),
  interjections: new Set(words("oh ah ouais oui ben eh bon wow tiens")),
  repetition: words(
    "encore_un encore_une encore une_fois_de_plus un_de_plus comme_toujours comme_prévu il_ne_manquait_plus_que_ça",
  ),
};
