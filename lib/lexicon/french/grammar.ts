import type { Grammar } from "#lib/lexicon/frames.ts";
import { formsOf } from "#lib/lexicon/french/inflection.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const grammar: Grammar = {
  be: set(
    "est sont était étaient fut sera seront serait soit être été es êtes suis sommes = c'est c' reste restent devient devenu demeure",
  ),
  determiners: set(
    "le la les l' un une des ce cette ces cet mon ma mes notre nos votre vos son sa ses leur leurs tout toute tous toutes cher chère chers monsieur président pauvre petit petite grand grande vieux vieille brave maudit maudite sale sacré peuple peuples soldats",
  ),
  prepositions: set(
    "en à au aux de d' du dans avec sans contre pour par sur sous entre vers chez depuis après avant comme devant derrière face selon malgré",
  ),
  conjunctions: set("et ou ni & / , plus"),
  by: set("par"),
  of: set("de d' du des"),
  from: set("de d' du des par"),
  others: set("ils tous gens médias monde toujours on"),
  stoppers: set("stop arrêtez arrêtons arrêter cessez cesser cessons lieu refuse refuser contre"),
  duties: set("si doit doivent devrait devraient faut promis promettait censé censée"),
  accusing: set(
    "? quoi comment quand où pourquoi souvenez rappelez oublié oubliez oublie envahi bombardé bombardait détruit tué attaqué hypocrites hypocrisie pire pareil crimes",
  ),
  forms: formsOf,
};
