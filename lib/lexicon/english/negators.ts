import type { Negators } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(
    words(
      "not no never nobody none nothing nor neither nowhere without cannot cant dont doesnt didnt isnt arent wasnt " +
        "werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint hardly barely scarcely lack lacks lacking",
    ),
  ),
  ending: "n't",
  idle: words(
    "not_only not_just not_merely not_simply no_doubt no_wonder no_matter no_question not_to_mention why_not " +
      "nothing_but no_surprise without_doubt without_a_doubt no_shame without_shame without_any_shame whether_or_not " +
      "can't_wait don't_worry no_problem can_not_stop won't_stop if_not no_one_can_deny nothing_new nothing_else_than " +
      "no_less_than don't_forget never_forget let's_not_forget didn't_forget",
  ),
  light: new Set(
    words(
      "a an the this that these those any all some our my your his her its their be is are was were been being am to " +
        "of in on at for with do does did have has had will would can could should ever even really very so such " +
        "much many too as it we you they he she i one and or",
    ),
  ),
};
