import type { Grammar } from "#lib/lexicon/frames.ts";
import type { Alias, AliasTable } from "#lib/score/aliases.ts";
import type { Reading } from "#lib/score/reading.ts";
import type { Token } from "#lib/text/token.ts";

/** A target named in a text: tokens `first` to `last`. */
export type Mention = {
  first: number;
  last: number;
  target: number;
  possessive: boolean;
  /** The targets named with it in one breath ("X and Y"), itself among them. */
  group: readonly number[];
};

export function mentionsOf(reading: Reading, aliases: AliasTable, grammar: Grammar): Mention[] {
  const mentions: Mention[] = [];
  const shouted = !/\p{Ll}/u.test(reading.text);
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const alias = aliasAt(reading, index, aliases, shouted);
    if (alias === undefined) continue;
    const last = index + alias.words.length - 1;
    if (alias.target >= 0) mentions.push(mentionOf(tokens, index, last, alias.target, grammar));
    index = last;
  }
  return grouped(mentions, tokens, grammar);
}

function aliasAt(
  { text, tokens }: Reading,
  at: number,
  table: AliasTable,
  shouted: boolean,
): Alias | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return undefined;
  const stemmed = stem(token.word);
  const candidates = table.get(token.word) ?? (stemmed === token.word ? undefined : table.get(stemmed));
  return candidates?.find((candidate) => {
    if (!standsAt(candidate, tokens, at) || isOfDecoy(candidate, tokens, at, table)) return false;
    return !candidate.capitals || isCapital(text, tokens, at, shouted);
  });
}

function standsAt({ words }: Alias, tokens: readonly Token[], at: number): boolean {
  const end = words.length - 1;
  return words.every((word, offset) => {
    const found = tokens[at + offset]?.word;
    return found === word || (offset === end && found !== undefined && stem(found) === word);
  });
}

/** "The West" is no name in "the West Bank". */
function isOfDecoy({ words }: Alias, tokens: readonly Token[], at: number, table: AliasTable): boolean {
  const last = at + words.length - 1;
  const ends = last > at ? table.get(tokens[last]?.word ?? "") : undefined;
  return ends?.some((alias) => alias.target < 0 && standsAt(alias, tokens, last)) ?? false;
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

function mentionOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  target: number,
  grammar: Grammar,
): Mention {
  const end = tokens[last];
  const next = tokens[last + 1];
  const apostrophe = next?.kind === "mark" && next.word === "'" && next.start === end?.end;
  const possessive = apostrophe || (end?.word.endsWith(grammar.possessive) ?? false);
  return { first, last, target, possessive, group: [target] };
}

/** Joins what stands side by side: "X and Y", "X & Y", "X/Y". */
function grouped(mentions: Mention[], tokens: readonly Token[], { conjunctions }: Grammar): Mention[] {
  for (let index = 1; index < mentions.length; index++) {
    const left = mentions[index - 1];
    const right = mentions[index];
    if (left === undefined || right === undefined) continue;
    const between = tokens.slice(left.last + 1, Math.min(right.first, left.last + 3));
    const adjacent = right.first - left.last - 1 <= 2;
    if (!adjacent || between.length === 0 || !between.every(({ word }) => conjunctions.has(word))) continue;
    if (between.length === 1 && between[0]?.word === ",") continue;
    const group = [...new Set([...left.group, ...right.group])];
    for (let back = index; back >= 0 && back > index - 4; back--) {
      const mention = mentions[back];
      if (mention !== undefined && (back >= index - 1 || mention.group === left.group)) mention.group = group;
    }
  }
  return mentions;
}
