const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

// Frequent words, and names of countries that only this language spells so.
const COMMON: readonly [language: string, words: ReadonlySet<string>][] = [
  [
    "fr",
    set(
      "le la les un une des du et est sont nous vous ils elle elles qui que pas ne pour dans avec sur ce cette ces c'est cest ont été il au aux mais plus jamais rien tout tous bien notre nos votre leur être fait faut " +
        "merci vive honte russie poutine otan moscou guerre encore aussi quand comme sans y où je tu mon sa ses son par si trop très même ça amérique bravo toujours dehors",
    ),
  ],
  [
    "de",
    set(
      "der die das und ist sind nicht wir ihr sie ich uns euch ein eine einen einem dem den des mit von zu für auf auch nur noch hat haben wird werden war kein keine aber wenn wie was man sich schon immer danke russland " +
        "moskau krieg kiew ukrainer russen frieden hätten unser unsere nie nichts mehr doch über gegen bei vom zur zum es sein endlich warum wer westen amerikaner lügen vertraue bin raus",
    ),
  ],
  [
    "tr",
    set(
      "ve bir bu da de için ile değil çok ne mi mı var yok ama gibi bize bizi biz siz her daha en olan oldu hep bizim rusya ukrayna amerika avrupa batı abd türkiye savaş dost helal yaşasın kahrolsun olsun hiç asla kim " +
        "neden nerede etti ediyor sonra kadar onlar bunlar yeter putin'e allah şu o sizin diye artık rus ruslar",
    ),
  ],
  [
    "az",
    set(
      "və bir bu da də üçün ilə deyil çox nə mi var yox amma kimi bizə bizi biz siz hər daha ən olan oldu həmişə bizim rusiya ukrayna amerika avropa qərb abş sağ olsun yaşasın eşq heç kim niyə harada etdi edir sonra " +
        "qədər onlar bunlar bəsdir allah sizin deyə artıq rus ruslar azərbaycan bizdən oğru dostumuz",
    ),
  ],
];
const ENGLISH = set(
  "the of and to that is are you they this have with what who not for from my we he she it i our your us be by about would will can all do does did has had it's don't",
);

/** Words of those lists that are as common in English: alone they prove nothing. */
const ALSO_ENGLISH = set("war die was man also bin des est on me so la de un mon son par si");

const WORD = /[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*/gu;
const ELIDED = /^(?:[cdjlmnst]|qu)['\u2019](?=\p{L})/u;
const READ = 400;

/**
 * The language of a Latin text by its commonest words and its own letters, where they leave no doubt among the
 * languages that are read; n-grams are slower and often wrong below ten words.
 */
export function plainLanguageOf(text: string): string | null {
  const head = text.slice(0, READ);
  if (/[\u0259\u018F]/.test(head)) return "az";
  const counts = COMMON.map(() => 0);
  const proven = COMMON.map(() => false);
  let english = 0;
  let words = 0;
  for (const [written] of head.matchAll(WORD)) {
    const word = lower(written);
    words++;
    if (ENGLISH.has(word)) english++;
    for (const [place, [, common]] of COMMON.entries()) {
      if (!common.has(word)) continue;
      counts[place] = (counts[place] ?? 0) + 1;
      if (!ALSO_ENGLISH.has(word)) proven[place] = true;
    }
  }
  for (const [place, count] of lettersOf(head).entries()) {
    if (count > 0) proven[place] = true;
    counts[place] = proven[place] === true ? (counts[place] ?? 0) + count : 0;
  }
  return clearWinner(counts, english, words);
}

/** Without what stands before or after an apostrophe: "l'otan", "Rusya'nın". */
function lower(written: string): string {
  const word = written.toLowerCase().replace("i\u0307", "i").replace("\u2019", "'");
  return ELIDED.test(word) && word !== "c'est"
    ? word.replace(ELIDED, "")
    : word.replace(/'(?!est$|s$|t$).*$/, "");
}

/** In the order of the languages. */
function lettersOf(text: string): number[] {
  const turkic = /[ğışĞİŞ]|d[iıuü]r(?!\p{L})/u.test(text) ? 1 : 0;
  // "NATO’ya": three letters before leave "qu'un" to French.
  const suffixed = /\p{L}{3}['\u2019](?:n?[ıiuü]n|[yn]?[aeıiuü]|[dt][ae]n?)(?!\p{L})/u.test(text) ? 2 : 0;
  return [
    /[éèêàùœ]|[ldnc]['\u2019][aeéiouh]/i.test(text) ? 1 : 0,
    turkic + suffixed === 0 && /[ßäöü]/i.test(text) ? 1 : 0,
    turkic + suffixed + (/\brusya/i.test(text) ? 1 : 0),
    turkic +
      (turkic > 0 && /[qx]/i.test(text) ? 2 : 0) +
      (/\brusiya|[ıiuü]ram(?!\p{L})/iu.test(text) ? 2 : 0),
  ];
}

const SHORT = 4;
const SHARE = 0.15;

function clearWinner(counts: readonly number[], english: number, words: number): string | null {
  const most = Math.max(...counts);
  const rivals = counts.filter((count) => count === most).length;
  const enough = most >= 2 ? most / words >= SHARE : most === 1 && words <= SHORT;
  // Turkish and Azerbaijani share half their small words; without "ə" it is Turkish.
  const twins = rivals === 2 && counts[2] === most && counts[3] === most;
  if (!enough || most <= english || (rivals > 1 && !twins)) return null;
  return COMMON[counts.indexOf(most)]?.[0] ?? null;
}
