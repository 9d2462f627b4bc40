import { type Alias, type AliasTable, INFLECTED, SHORTEST_STEM } from "#lib/score/aliases.ts";
import type { Token } from "#lib/text/token.ts";

type Written = { text: string; tokens: readonly Token[] };

/** Whether a text is all in capitals, so that they tell nothing of names. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** Endings that a language puts on names, without the apostrophe some write before them. */
type Endings = ReadonlySet<string> | undefined;

/** The name that begins at a token, the longest first. */
export function nameAt(
  { text, tokens }: Written,
  at: number,
  table: AliasTable,
  shouted: boolean,
  endings?: Endings,
): Alias | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return undefined;
  const candidates = candidatesFor(token.word, table) ?? shorn(token.word, table, endings);
  return candidates?.find((candidate) => {
    if (!standsAt(candidate, tokens, at, endings) || isOfDecoy(candidate, tokens, at, table, endings))
      return false;
    return !candidate.capitals || isCapital(text, tokens, at, shouted);
  });
}

function candidatesFor(word: string, table: AliasTable): readonly Alias[] | undefined {
  const exact = table.get(word);
  if (exact !== undefined) return exact;
  const stemmed = stem(word);
  return (
    (stemmed === word ? undefined : table.get(stemmed)) ??
    (ASCII.test(word) ? undefined : inflectedIn(word, table))
  );
}

const LONGEST_SHORN = 6;
const SHORTEST_NAME = 3;

/** The aliases that a word is a form of: "rusya'nın" and "rusyanın" of "rusya". */
function shorn(word: string, table: AliasTable, endings: Endings): readonly Alias[] | undefined {
  if (endings === undefined) return undefined;
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0) return table.get(word.slice(0, apostrophe));
  for (let length = Math.min(LONGEST_SHORN, word.length - SHORTEST_NAME); length > 0; length--) {
    const found = endings.has(word.slice(-length)) ? table.get(word.slice(0, -length)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const ASCII = /^[\0-\x7f]*$/;
const LONGEST_ENDING = 4;

/** "Россией" is found under the stem of "Россия"; a short stem allows for short endings only. */
function inflectedIn(word: string, table: AliasTable): readonly Alias[] | undefined {
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const stemmed = word.slice(0, word.length - cut);
    if (stemmed.length < SHORTEST_STEM) return undefined;
    const found = table.get(stemmed + INFLECTED);
    if (found !== undefined) return cut <= endingFor(stemmed) ? found : undefined;
  }
  return undefined;
}

function endingFor(stemmed: string): number {
  return stemmed.length === SHORTEST_STEM ? 2 : LONGEST_ENDING;
}

function standsAt({ words }: Alias, tokens: readonly Token[], at: number, endings: Endings): boolean {
  const end = words.length - 1;
  return words.every((word, offset) => {
    const found = tokens[at + offset]?.word;
    if (found === word || found === undefined) return found === word;
    return offset === end && (word.endsWith(INFLECTED) || isFormOf(found, word, endings));
  });
}

function isFormOf(found: string, name: string, endings: Endings): boolean {
  if (stem(found) === name) return true;
  if (endings === undefined || !found.startsWith(name)) return false;
  const ending = found.slice(name.length);
  return ending.startsWith("'") || endings.has(ending);
}

/** "The West" is no name in "the West Bank". */
function isOfDecoy(
  { words }: Alias,
  tokens: readonly Token[],
  at: number,
  table: AliasTable,
  endings: Endings,
): boolean {
  const last = at + words.length - 1;
  const ends = last > at ? table.get(tokens[last]?.word ?? "") : undefined;
  return ends?.some((alias) => alias.target < 0 && standsAt(alias, tokens, last, endings)) ?? false;
}

/** "russia's" and "russians" are found under "russia" and "russian". */
function stem(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Where everything is in capitals they tell nothing, and only "THE US" is a name. */
function isCapital(text: string, tokens: readonly Token[], at: number, shouted: boolean): boolean {
  if (shouted && tokens.length > 2) return tokens[at - 1]?.word === "the";
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}+(?!\p{Ll})/u.test(text.slice(token.start, token.end).slice(0, 2));
}
