import type { Boundaries, Negators, Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(
    words(
      "nicht nie niemals kein keine keinen keinem keiner keines nichts niemand niemanden niemandem ohne weder kaum nirgends nix ned net",
    ),
  ),
  ending: null,
  idle: words(
    "nicht_nur nicht_bloß nicht_umsonst kein_wunder kein_zweifel ohne_zweifel ohne_frage warum_nicht nichts_als nicht_zu_vergessen nicht_vergessen nicht_zuletzt nichts_anderes_als keine_frage nicht_wahr nicht_dass",
  ),
  light: new Set(
    words(
      "der die das den dem des ein eine einen einem einer eines und oder zu in im an am auf für mit von vom bei so sehr auch nur noch schon mal mehr ich du er sie es wir ihr uns euch mich mir dich dir ihn ihm ihnen sich man mein meine dein unser unsere ihre sein seine " +
        "ist sind war waren wird werden wurde hat haben hatte hatten bin bist habe kann können konnte will wollen würde wäre da hier doch ja immer einfach gar",
    ),
  ),
  after: new Set(words("nicht nie niemals")),
  joints: new Set(words("und oder")),
  concord: true,
};

const stronger =
  "sehr wirklich extrem absolut total völlig komplett so zutiefst unglaublich echt ganz richtig wahre wahrer reine reiner pure verdammt besonders";
const weaker = "etwas ziemlich eher leicht fast kaum bisschen";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);

export const boundaries: Boundaries = {
  words: new Set(
    words("aber sondern weil obwohl während wenn als dass damit jedoch denn bevor nachdem falls"),
  ),
};

export const sarcasm: Sarcasm = {
  praise: new Set(
    words(
      "toll super klasse wunderbar großartig prima danke bravo fantastisch herrlich perfekt hervorragend glückwunsch spitze",
    ),
  ),
  interjections: new Set(words("oh ach ja na wow ah naja so")),
  repetition: words(
    "noch_ein noch_eine noch_so_ein schon_wieder wieder_einmal wieder_mal mal_wieder wie_immer wie_üblich hat_uns_gerade_noch_gefehlt was_soll_schon_schiefgehen",
  ),
};
