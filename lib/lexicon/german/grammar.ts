import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { formsOf } from "#lib/lexicon/german/inflection.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const grammar: Grammar = {
  be: set("ist sind war waren wird werden wurde wurden worden sei wäre bleibt bleiben = bin bist"),
  determiners: set(
    "der die das den dem des ein eine einen einem einer dieser diese dieses diesen diesem mein meine meinem unser unsere unserem unseren euer eure ihr ihre sein seine alle ganze ganzen liebe lieber lieben herr präsident arme armes kleine kleinen großen große tapferen tapfere verdammten verdammte volk menschen",
  ),
  prepositions: set(
    "in im an am auf aus mit ohne gegen für von vom zu zum zur bei beim nach vor hinter über unter zwischen neben durch um seit bis wegen trotz gegenüber während als wie aufs ins",
  ),
  conjunctions: set("und oder / & , plus sowie"),
  by: set("von vom durch"),
  of: set("von vom der des"),
  from: set("von vom aus der des"),
  others: set("sie alle leute medien welt ständig immer"),
  stoppers: set("stoppt stopp schluss statt anstatt aufhören gegen"),
  duties: set("wenn soll sollte sollten muss müssen müsste darf dürfen versprochen hätte hätten"),
  accusing: set(
    "? was wie wo wann warum erinnert vergessen vergesst bombardiert überfallen zerstört getötet angegriffen heuchler heuchelei schlimmer lügen",
  ),
  endings: set("s"),
  rolesOf,
  participleActs: true,
  subjects: set("ich wir man du jeder niemand wer alle"),
  objects: set("uns mich euch dich unser unsere unseren jeden"),
  speaks: (verb) => /(?:[^aeiou]e)$/.test(verb) && !/te$/.test(verb),
  forms: formsOf,
};

const OWNER: ReadonlySet<Role> = new Set<Role>(["owner"]);

/** "Russlands Lügen" are of Russia; all else the order of the words must tell. */
function rolesOf(_word: string, ending: string): ReadonlySet<Role> | null {
  return ending === "s" ? OWNER : null;
}
