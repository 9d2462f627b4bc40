import type { Boundaries, Negators, Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(
    words(
      "չի չեն չեմ չենք չես չեք չէ չէր չէին չէի չէինք ոչ երբեք ոչինչ ոչ_ոք առանց հեչ չկա չկան չունի չունեմ չունենք չունեն",
    ),
  ),
  ending: null,
  idle: words("ոչ_միայն ոչ_թե ինչու_ոչ ոչ_պակաս անկասկած կասկած_չկա"),
  light: new Set(
    words(
      "մի այս այդ այն էս էդ էն և ու է են եմ ենք ա ես դու նա մենք դուք նրանք մեզ ինձ ձեզ նրան մեր իմ ձեր իր որ էլ էր էին շատ ամենա հետ համար դեմ մեջ վրա մասին նույն ինչ պետք թող հենց դեռ արդեն բոլոր",
    ),
  ),
  after: new Set(words("չէ չէր չէին չի չեն չեմ չենք չկա չունի չունեմ չունենք")),
  joints: new Set(words("և ու կամ")),
  concord: true,
};

const stronger = "շատ իսկապես լրիվ ամբողջովին բացարձակ իսկական այնքան այսքան էնքան ամենա սաստիկ չափազանց սաղ";
const weaker = "մի_քիչ քիչ փոքր_ինչ գրեթե մասամբ";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);

export const boundaries: Boundaries = {
  words: new Set(
    words("բայց իսկ սակայն որովհետև քանի երբ եթե թեև չնայած մինչ որը որոնք որպեսզի հետո ուրեմն հիմա"),
  ),
};

export const sarcasm: Sarcasm = {
  praise: new Set(
    words("հիանալի հրաշալի գերազանց բրավո շնորհակալություն ապրես ապրեք կեցցեն սուպեր մալադեց փայլուն"),
  ),
  interjections: new Set(words("օ վայ ախ դե հա այո ու")),
  repetition: words("էլի նորից ևս_մի հերթական ինչպես_միշտ ոնց_միշտ մի_անգամ_էլ կրկին դարձյալ"),
};
