import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { formsOf } from "#lib/lexicon/georgian/inflection.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const grammar: Grammar = {
  be: set("არის იყო არიან იყვნენ ვარ ვართ გახდა იქნება დარჩა - ="),
  determiners: set(
    "ეს ის ამ იმ ჩვენი ჩვენს თქვენი ჩემი შენი მათი საყვარელი ძვირფასო ბატონი პრეზიდენტი დიდი მთელი ყველა ჩვენო ჩვენმა წყეული დაწყევლილი",
  ),
  prepositions: set(""),
  postpositions: set(
    "მიმართ წინააღმდეგ შესახებ გარეშე გვერდით მხარეს მსგავსად გამო მიერ ნაცვლად შორის მეშვეობით თაობაზე",
  ),
  conjunctions: set("და ან თუ / & ,"),
  by: set("მიერ"),
  of: set(""),
  from: set(""),
  others: set("ყველა ისინი ხალხი მსოფლიო მედია ყოველთვის სულ"),
  stoppers: set("შეწყვიტეთ გვეყო კმარა ნაცვლად გეყოთ"),
  duties: set("თუ უნდა ვალდებულია"),
  accusing: set(
    "? რა როგორ როდის სად რატომ გახსოვთ დაგავიწყდათ გაიხსენეთ დაბომბა ბომბავდა დაანგრია მოკლა შეიჭრა",
  ),
  endings: set(
    "ი მა მ ს ის ით ად ში ზე თან იდან დან ისგან სგან ისთვის სთვის ისკენ სკენ სთან ა ო ნი ც მაც საც ისა",
  ),
  rolesOf,
  subjects: set("მე ჩვენ შენ თქვენ ვინ ყველა"),
  objects: set("ჩვენთვის ქართველებს საქართველოს"),
  speaks: (verb) =>
    /^(?:ვ|მიყვარ|მძულ|მეზიზღ|მეჯავრ|მომწონ|გვიყვარ|გვძულ|გვეზიზღ|მოგვწონ|მჯერ|გვჯერ|მეშინ|გვეშინ|მესმ|გვესმ)/.test(
      verb,
    ),
  bare: "last",
  forms: formsOf,
};

const AGENT: ReadonlySet<Role> = new Set<Role>(["agent"]);
const OWNER: ReadonlySet<Role> = new Set<Role>(["owner"]);
const PATIENT: ReadonlySet<Role> = new Set<Role>(["patient"]);
const PLACE: ReadonlySet<Role> = new Set<Role>(["place"]);
const OPEN: ReadonlySet<Role> = new Set<Role>(["agent", "patient"]);

/** The case of a name by its ending: "-მა" does it, "-ს" is whom it is done to, "-ის" owns, "-ში" is where. */
function rolesOf(_word: string, ending: string): ReadonlySet<Role> | null {
  if (/^მა?ც?$/.test(ending)) return AGENT;
  if (/^სა?ც?$/.test(ending)) return PATIENT;
  if (/^ისა?$/.test(ending)) return OWNER;
  return /^(?:ი|ა|ო|ნი|ც)?$/.test(ending) ? OPEN : PLACE;
}
