import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { formsOf } from "#lib/lexicon/russian/inflection.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const grammar: Grammar = {
  be: set(
    "- = есть это был была было были будет будут остаётся остается остаются является являются стала стал стали оказалась оказался оказались была_и",
  ),
  determiners: set(
    "наш наша наше наши наших нашей нашу ваш ваша ваши ваших вашей вашу этот эта это эти этой эту этих тот та те вся весь все всю всей всех мой моя моей мою твоя твой такая такой любимая любимый " +
      "дорогая дорогой великая великой великую проклятая проклятой родная родной братская братской современная современной вся товарищ президент господин матушка мать сраная сраной ебаная ебаный чёртова чертова сама сам сами",
  ),
  prepositions: set(
    "в во на с со у к ко о об от из за до для без под над при про через между против перед около после среди ради мимо вокруг внутри кроме",
  ),
  conjunctions: set("и или / & , плюс"),
  by: new Set(),
  of: new Set(),
  from: set("от из"),
  others: set("они все всё люди мир сми европейцы вечно постоянно всегда везде"),
  stoppers: set(
    "хватит прекратите прекратить перестаньте перестать перестань прекрати вместо довольно остановите бросьте не_надо против",
  ),
  duties: set("если должен должна должны обязан обязана обязаны обещала обещал обещали нужно надо бы"),
  accusing: set(
    "? что как где когда почему помните забыли забудьте вспомните вспомни бомбили разбомбили напали уничтожили разрушили убили вторглись лицемеры хуже то же",
  ),
  endings: set("а у ом ем ём е ы и ой ей ам ами ах ого ому ым ыми их я ю ям ями ях ью"),
  rolesOf,
  subjects: set(
    "я мы ты вы нельзя можно надо нужно пора кто никто все люди хватит стоит народ хочу хотим могу можем буду будем",
  ),
  objects: set(
    "нас нам меня мне вас вам их им его ему свой своих своего всех всем армян армяне армянам народ грузин сербов",
  ),
  speaks: (verb) => /(?:[юу]|[еёи]м|усь|юсь|емся|имся|[ийь]те)$/.test(verb),
  bare: "close",
  linking: set(
    "не просто всего лишь только сейчас теперь давно всегда настоящий настоящая настоящие главный главная самый самая очень нам мне вам уже ещё еще полный полная абсолютный абсолютно реально явно точно конечно никогда как же один одна",
  ),
  forms: formsOf,
};

const roles = (...list: Role[]): ReadonlySet<Role> => new Set(list);
const AGENT = roles("agent");
const PATIENT = roles("patient");
const OBLIQUE = roles("patient", "owner");
const BY = roles("by");

/** The case of a name by its ending; null for "НАТО" and the like, which have none. */
function rolesOf(word: string, ending: string): ReadonlySet<Role> | null {
  if (/^[а-яё]*(?:ами|ями)$/.test(ending)) return BY;
  if (/^(?:ом|ем|ём|ым|ой|ей)$/.test(ending)) return ending === "ой" || ending === "ей" ? null : BY;
  if (/^(?:а|я|ого|их|ов|ев)$/.test(ending)) return OBLIQUE;
  if (/^(?:у|ю|ому|ам|ям|е)$/.test(ending)) return PATIENT;
  if (ending === "ы" || ending === "и") return null;
  return byTail(word);
}

function byTail(word: string): ReadonlySet<Role> | null {
  if (/(?:ию|ину|ику|опу|кву|шу|жу|ую|ю|ду)$/.test(word)) return PATIENT;
  if (/(?:ией|иной|икой|опой|квой|шей)$/.test(word)) return BY;
  if (/(?:ии|ины|ики|опы|квы|ьши|пы|шы)$/.test(word)) return OBLIQUE;
  if (/(?:ине|ике|опе|кве)$/.test(word)) return PATIENT;
  if (
    /(?:ов|ев|ян|цев|ских|сских|сских)$/.test(word) &&
    !/^(?:лавров|азов|медведев|песков|шойгу)$/.test(word)
  )
    return OBLIQUE;
  if (/(?:ия|ина|ика|опа|ква|ие|цы|не|ин|ль|он|ад|мп|ен|ий)$/.test(word)) return AGENT;
  return null;
}
