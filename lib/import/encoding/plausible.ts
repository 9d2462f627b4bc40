/**
 * How much a text, decoded in some way, looks like one that people wrote: about −3 (nonsense) … 2 (surely) for each
 * character beyond ASCII; 0 where there is none. The wrong table of an alphabet shows in rare letters and in capitals
 * amid words, the wrong alphabet in words of two alphabets.
 */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}\0-\x7F]/gu)) {
    const beyond = beyondAscii(run);
    if (beyond === 0) continue;
    count += beyond;
    sum += /^[\p{L}\p{M}]/u.test(run) ? ofWord(run, beyond) : ofSign(run);
  }
  return count === 0 ? 0 : sum / count;
}

function beyondAscii(text: string): number {
  let count = 0;
  for (const letter of text) if (letter > "\x7F") count++;
  return count;
}

/** The letters of alphabets told apart here, the commonest first. */
const ALPHABETS = [
  "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў",
  "αοιετσνηυρπκμλςίόάγέήδώύχθφβξζψ",
  "անեիրուտմկսլվհգյպքցխդբթծփզռձղջշչօճժֆէևը",
];
const ACCENTED = "éèêëàâäáãåçîïíìôöóòõøûüùúñßœæÿşğıİžščćęąłżśźńřůěýăîâțș";

function ofWord(word: string, beyond: number): number {
  const letters = [...word];
  const lower = letters.map((letter) => letter.toLowerCase());
  const alphabet = ALPHABETS.find((one) => lower.some((letter) => one.includes(letter)));
  const own = alphabet ?? "";
  if (letters.some((letter) => /[a-z]/i.test(letter))) return alphabet ? -3 * beyond : ofAccents(lower);
  if (alphabet === undefined) return letters.length > 1 ? -1.5 * beyond : -0.5;
  const common = lower.reduce((sum, letter) => sum + weightOf(own.indexOf(letter)), 0);
  return common - 3 * capitalsAmid(letters);
}

function weightOf(place: number): number {
  if (place < 0) return -3;
  return place < 14 ? 2 : place < 26 ? 1 : 0.2;
}

function capitalsAmid(letters: readonly string[]): number {
  return letters.filter((letter, place) => {
    const before = letters[place - 1];
    return before !== undefined && isUpper(letter) && !isUpper(before);
  }).length;
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** In Latin words an accented letter stands mostly alone. */
function ofAccents(letters: readonly string[]): number {
  return letters.reduce((sum, letter, place) => {
    if (letter <= "\x7F") return sum;
    const beside = (letters[place - 1] ?? "") > "\x7F";
    return sum + (ACCENTED.includes(letter) ? 1 : -1) - (beside ? 1.5 : 0);
  }, 0);
}

function ofSign(sign: string): number {
  if (/[\u00A0«»„“”‘’‚‹›—–…№•·°§€£՞՛՜։՝]/u.test(sign) || /\p{Extended_Pictographic}/u.test(sign)) return 0.3;
  return /[\uFFFD\u0080-\u009F\u2500-\u259F]/u.test(sign) ? -3 : -1;
}
