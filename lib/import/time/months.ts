const words = (list: string): readonly string[] => list.split(" ");

/** Beginnings of the names of the months, January first, that tell them apart in any case of the word. */
const BEGINNINGS: readonly (readonly string[])[] = [
  words("jan janv ene oca янв січ հունվ"),
  words("feb fév fev févr şub sub фев лют փետ"),
  words("mar mär maer mrz мар бер մար"),
  words("apr avr abr nis апр кві ապր"),
  words("may mai mayı мая май трав մայ"),
  words("jun juin haz июн чер հունի"),
  words("jul juil tem июл лип հուլ"),
  words("aug aoû aou ago ağu agu авг серп օգ"),
  words("sep set eyl сен вер սեպ"),
  words("oct okt eki окт жов հոկ"),
  words("nov kas ноя лис նոյ"),
  words("dec déc dez dic ara дек груд դեկ"),
];

/** 1 … 12; null where the word is no month. The longest beginning counts: "juin" is no "jui…", "հունի" no "հուն…". */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  let best = { month: 0, length: 0 };
  for (const [place, beginnings] of BEGINNINGS.entries()) {
    for (const beginning of beginnings) {
      if (lower.startsWith(beginning) && beginning.length > best.length) {
        best = { month: place + 1, length: beginning.length };
      }
    }
  }
  return best.length > 0 ? best.month : null;
}
