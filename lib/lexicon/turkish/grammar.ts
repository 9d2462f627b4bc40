import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { formsOf } from "#lib/lexicon/turkish/inflection.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

const ENDINGS =
  "ı i u ü yı yi yu yü nı ni nu nü a e ya ye na ne ın in un ün nın nin nun nün dan den tan ten ndan nden da de ta te nda nde la le yla yle lar ler ları leri lara lere ların lerin lardan lerden ca ce dır dir dur dür lı li lu lü";

export const grammar: Grammar = {
  be: set("- = dır dir olarak oldu olmuş olacak tam artık"),
  determiners: set(
    "bu şu o bir bizim sizin koca büyük aziz kardeş sayın başkan canım güzel sevgili dostumuz katil tüm bütün her şu_bizim",
  ),
  prepositions: set(""),
  postpositions: set(
    "ile için karşı gibi kadar göre doğru rağmen dolayı hakkında üzerine üzerinden arasında içinde altında önünde karşısında dışında",
  ),
  conjunctions: set("ve veya ya da de / & , ile"),
  by: set("tarafından"),
  of: set(""),
  from: set(""),
  others: set("herkes onlar insanlar dünya medya hep hepsi sürekli"),
  stoppers: set("yeter bırakın vazgeçin kesin durdurun yerine"),
  duties: set("gerekir lazım zorunda eğer söz"),
  accusing: set(
    "? ne nasıl nerede neden niye kim hatırlayın unutmayın unuttunuz bombaladı işgal yıktı öldürdü demokrasi milyon ikiyüzlü",
  ),
  endings: set(ENDINGS),
  rolesOf,
  subjects: set("ben biz sen siz kim kimse herkes"),
  objects: set("bizi beni bize bana size sizi ona onu onlara onları herkesi türkiye'yi türkiye'ye"),
  speaks: (verb) => /(?:[ıiuü]m|um|[ıiuü]z|[dt][ıiuü][mk]|[aeıiuü]l[ıi]m|y[ıi]n|m[ae]m)$/.test(verb),
  bare: "last",
  forms: formsOf,
};

const roles = (...list: Role[]): ReadonlySet<Role> => new Set(list);
const OWNER = roles("owner");
const PATIENT = roles("patient");
const PLACE = roles("place");
const OPEN = roles("agent", "patient");

/** The case of a name by what follows it: "'nın" owns, "'yı", "'ya" and "'dan" are who it is done to. */
function rolesOf(_word: string, ending: string): ReadonlySet<Role> | null {
  const bare = ending.replace(/^l[ae]r/, "");
  if (/^n?[ıiuü]n$/.test(bare)) return OWNER;
  if (/^n?[dt][ae]$|^y?l[ae]$/.test(bare)) return PLACE;
  if (/^(?:[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae]n)$/.test(bare)) return PATIENT;
  return OPEN;
}
