import type { Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const sarcasm: Sarcasm = {
  praise: new Set(
    words(
      "great wonderful brilliant fantastic lovely thanks bravo congratulations congrats nice perfect excellent",
    ),
  ),
  interjections: new Set(words("oh wow yeah yes ah well gee ok okay just")),
  repetition: words(
    "another yet_another one_more more_of_the_same as_always as_usual once_again again just_what_we_needed " +
      "exactly_what_we_needed for_nothing what_could_go_wrong",
  ),
};
