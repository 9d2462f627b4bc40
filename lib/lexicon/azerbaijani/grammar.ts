import { formsOf } from "#lib/lexicon/azerbaijani/inflection.ts";
import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

const ENDINGS =
  "ı i u ü nı ni nu nü yı yi ya yə a ə ın in un ün nın nin nun nün dan dən ndan ndən da də nda ndə la lə yla ylə lar lər ları ləri lara lərə ların lərin lardan lərdən dır dir dur dür lı li lu lü ca cə";

export const grammar: Grammar = {
  be: set("- = dır dir oldu olub olacaq artıq"),
  determiners: set(
    "bu o bir bizim sizin böyük əziz qardaş hörmətli cənab prezident gözəl sevgili dostumuz qatil bütün hər",
  ),
  prepositions: set(""),
  postpositions: set(
    "ilə üçün qarşı kimi qədər görə doğru rəğmən haqqında üzərinə üzərindən arasında içində altında qarşısında",
  ),
  conjunctions: set("və ya da də / & , ilə"),
  by: set("tərəfindən"),
  of: set(""),
  from: set(""),
  others: set("hamı onlar insanlar dünya media həmişə daim"),
  stoppers: set("bəsdir dayandırın yerinə əvəzinə"),
  duties: set("gərək lazımdır əgər söz"),
  accusing: set(
    "? nə necə harada niyə kim xatırlayın unutmayın bombaladı işğal dağıtdı öldürdü demokratiya ikiüzlü",
  ),
  endings: set(ENDINGS),
  rolesOf,
  subjects: set("mən biz sən siz kim hamı heç_kim"),
  objects: set("bizi məni bizə mənə sizə sizi ona onu onlara onları hamını azərbaycanı azərbaycana"),
  speaks: (verb) => /(?:[aəıiuü]m|[ıiuü][kq]|[aə][kq]|yin|yın)$/.test(verb) && !/ac[aə][kq]$/.test(verb),
  bare: "last",
  forms: formsOf,
};

const roles = (...list: Role[]): ReadonlySet<Role> => new Set(list);
const OWNER = roles("owner");
const PATIENT = roles("patient");
const PLACE = roles("place");
const OPEN = roles("agent", "patient");

/** The case of a name by its ending: "-nın" owns, "-nı", "-ya" and "-dan" are who it is done to. */
function rolesOf(_word: string, ending: string): ReadonlySet<Role> | null {
  const bare = ending.replace(/^l[aə]r/, "");
  if (/^n?[ıiuü]n$/.test(bare)) return OWNER;
  if (/^n?d[aə]$|^y?l[aə]$/.test(bare)) return PLACE;
  if (/^(?:[yn]?[ıiuü]|[yn]?[aə]|n?d[aə]n)$/.test(bare)) return PATIENT;
  return OPEN;
}
