import { formsOf } from "#lib/lexicon/armenian/inflection.ts";
import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const grammar: Grammar = {
  be: set("է են ա էր էին եմ ենք դարձավ կլինի մնում - ՝ ="),
  determiners: set(
    "այս այդ այն էս էդ էն մեր ձեր իմ քո իրենց սիրելի հարգելի մեծ մեր_եղբայր պարոն նախագահ ամբողջ բոլոր անիծված",
  ),
  prepositions: set("առանց դեպի ըստ"),
  postpositions: set(
    "հետ դեմ համար մասին մեջ վրա առաջ մոտ կողքին հանդեպ նկատմամբ պես նման փոխարեն պատճառով միջև միջոցով",
  ),
  conjunctions: set("և ու կամ / & ,"),
  by: set("կողմից"),
  of: set(""),
  from: set(""),
  others: set("բոլորը նրանք մարդիկ աշխարհը լրատվամիջոցները միշտ"),
  stoppers: set("դադարեք հերիք վերջացրեք փոխարեն"),
  duties: set("եթե պետք պիտի պարտավոր խոստացել խոստացավ"),
  accusing: set("? ինչ ինչպես ոնց երբ որտեղ ուր ինչու հիշեք մոռացաք ռմբակոծեց ավերեց սպանեց հարձակվեց"),
  endings: set("ը ն ի ին ից ով ում յի յին յից յով յում ու ներ ները ների ներին ներից ներով երը երի երին ցին"),
  rolesOf,
  subjects: set("ես մենք դու դուք եմ ենք եք չեմ չենք չեք ով բոլորը պետք պիտի"),
  objects: set("մեզ ինձ ձեզ քեզ նրան նրանց իրեն հային հայերին հայաստանը արցախը մերոնց"),
  speaks: (verb) => /(?:եցի|եցինք|ացի|ացինք|եմ|ենք|ամ|անք)$/.test(verb),
  bare: "last",
  forms: formsOf,
};

const OWNER: ReadonlySet<Role> = new Set<Role>(["owner"]);
const PATIENT: ReadonlySet<Role> = new Set<Role>(["patient"]);
const PLACE: ReadonlySet<Role> = new Set<Role>(["place"]);
const BY: ReadonlySet<Role> = new Set<Role>(["by"]);
const OPEN: ReadonlySet<Role> = new Set<Role>(["agent", "patient"]);

/** The case of a name by its ending: "-ի" owns, "-ին" is whom it is done to, "-ում" is where. */
function rolesOf(_word: string, ending: string): ReadonlySet<Role> | null {
  const bare = ending.replace(/^ն?եր/, "");
  if (/^յ?ի$|^ու$/.test(bare)) return OWNER;
  if (/^յ?ին$/.test(bare)) return PATIENT;
  if (/^յ?(?:ից|ում)$/.test(bare)) return PLACE;
  return /^յ?ով$/.test(bare) ? BY : OPEN;
}
