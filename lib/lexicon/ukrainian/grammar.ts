import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { formsOf } from "#lib/lexicon/ukrainian/inflection.ts";
import { words } from "#lib/lexicon/words.ts";

const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const grammar: Grammar = {
  be: set(
    "- = є це був була було були буде будуть залишається лишається стала став стали виявилася виявився виявились",
  ),
  determiners: set(
    "наш наша наше наші наших нашій нашу ваш ваша ваші ваших вашу цей ця це ці цієї цій цю цих той та ті весь вся всі всю всіх мій моя моєї мою твій твоя улюблена дорога велика великій рідна рідна рідній клята клятій проклята президент пан матінка сама сам самі",
  ),
  prepositions: set(
    "в у на з із зі до к від об про за для без під над при через між проти перед після біля серед заради повз навколо всередині крім окрім",
  ),
  conjunctions: set("і й та або чи / & , плюс"),
  by: new Set(),
  of: new Set(),
  from: set("від з із"),
  others: set("вони всі люди світ змі завжди постійно"),
  stoppers: set(
    "досить годі припиніть припинити перестаньте перестати перестань припини замість зупиніть не_треба проти",
  ),
  duties: set("якщо мусить повинен повинна повинні має мають обіцяла обіцяв обіцяли потрібно треба б би"),
  accusing: set(
    "? що як де коли чому пам'ятаєте забули згадайте бомбили напали знищили вбили вдерлися лицеміри гірше",
  ),
  endings: set("а у ом ем єм е и і ой ою ам ами ах ого ому им ими их я ю ям ями ях ові еві"),
  rolesOf,
  subjects: set(
    "я ми ти ви хто ніхто всі люди треба потрібно можна досить годі хочу хочемо можу можемо будемо народ не_можна",
  ),
  objects: set("нас нам мене мені вас вам їх їм його йому свій своїх всіх усіх"),
  speaks: (verb) => /(?:ю|у|ємо|имо|емо|юсь|юся|усь|уся|емось|ємось|[иі]мося|[йі]те|іть)$/.test(verb),
  bare: "close",
  linking: set(
    "не просто лише тільки зараз тепер давно завжди справжній справжня справжні головний головна сама дуже нам мені вам вже ще повний повна абсолютний абсолютно реально точно звісно ніколи як же один одна",
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
  if (/^(?:ами|ями|ом|ем|єм|им|ою)$/.test(ending)) return BY;
  if (/^(?:а|я|ого|их|ів)$/.test(ending)) return OBLIQUE;
  if (/^(?:у|ю|ому|ам|ям|ові|еві)$/.test(ending)) return PATIENT;
  if (ending !== "") return null;
  return byTail(word);
}

function byTail(word: string): ReadonlySet<Role> | null {
  if (/(?:ію|ину|ику|опу|кву|шу|щу|ню)$/.test(word)) return PATIENT;
  if (/(?:ією|єю|иною|їною|икою|опою|квою)$/.test(word)) return BY;
  if (/(?:ії|ини|їни|ики|опи|кви|ські)$/.test(word)) return OBLIQUE;
  if (/(?:ині|їні|иці|опі|кві)$/.test(word)) return PATIENT;
  if (/(?:ну)$/.test(word)) return PATIENT;
  if (/(?:ів|ян|ських)$/.test(word) && !/^(?:київ)$/.test(word)) return OBLIQUE;
  if (/(?:ія|їна|ина|ика|опа|ква|яни|ці|ін|ль|он|ад|мп|ен|ий|їв|ки|ти|лі|ня)$/.test(word)) return AGENT;
  return null;
}
