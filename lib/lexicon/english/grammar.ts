import { formsOf } from "#lib/lexicon/english/inflection.ts";
import type { Grammar } from "#lib/lexicon/frames.ts";
import { words } from "#lib/lexicon/words.ts";

export const grammar: Grammar = {
  be: new Set(
    words(
      "is are was were be been being am isn't aren't wasn't weren't ain't 's = gets get got seems looks became",
    ),
  ),
  determiners: new Set(
    words(
      "the a an this that these those our my your his her its their all mr mrs president dear poor little big " +
        "great old every any some such so called damn fucking bloody whole entire good bad real true mother",
    ),
  ),
  prepositions: new Set(
    words(
      "in on at of from with without against for to toward towards by about between among over under near into " +
        "onto inside outside like as than via within across after before during behind",
    ),
  ),
  conjunctions: new Set(words("and or & / , plus n nor")),
  by: new Set(["by"]),
  of: new Set(["of"]),
  from: new Set(words("by from")),
  others: new Set(
    words("they everyone everybody people media world video you guys who always then to just comments"),
  ),
  stoppers: new Set(
    words("stop stopped stops quit instead rather refuse refuses refused end cease against without"),
  ),
  duties: new Set(words("if should shouldn't must mustn't needs supposed promised promise agreed agreement")),
  accusing: new Set(
    words(
      "? what how where when why remember forgot forget forgotten nobody invaded invade invasion bombed bombing bomb " +
        "destroyed killed killing attacked attack occupied hypocrisy same did done crimes worse",
    ),
  ),
  possessive: "'s",
  surmises: true,
  forms: formsOf,
};
