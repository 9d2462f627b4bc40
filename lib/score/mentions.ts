import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import type { Alias, AliasTable } from "#lib/score/aliases.ts";
import type { Reading } from "#lib/score/reading.ts";
import type { Token } from "#lib/text/token.ts";

/** A target named in a text: tokens `first` to `last`. */
export type Mention = {
  first: number;
  last: number;
  target: number;
  possessive: boolean;
  /** What its form allows it to be; null where only its place tells. */
  roles: ReadonlySet<Role> | null;
  /** The targets named with it in one breath ("X and Y"), itself among them. */
  group: readonly number[];
};

export function mentionsOf(reading: Reading, aliases: AliasTable, grammar: Grammar): Mention[] {
  const mentions: Mention[] = [];
  const shouted = !/\p{Ll}/u.test(reading.text);
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const alias = aliasAt(reading, index, aliases, shouted, grammar);
    if (alias === undefined) continue;
    const last = endOf(reading, index + alias.words.length - 1, grammar);
    if (alias.target >= 0) mentions.push(mentionOf(tokens, index, last, alias, aliases, grammar));
    index = last;
  }
  return grouped(mentions, tokens, grammar);
}

function aliasAt(
  { text, tokens }: Reading,
  at: number,
  table: AliasTable,
  shouted: boolean,
  grammar: Grammar,
): Alias | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return undefined;
  const candidates =
    table.get(token.word) ?? table.get(stem(token.word)) ?? shorn(token.word, table, grammar);
  return candidates?.find((candidate) => {
    if (!standsAt(candidate, tokens, at, grammar) || isOfDecoy(candidate, tokens, at, table, grammar))
      return false;
    return !candidate.capitals || isCapital(text, tokens, at, shouted);
  });
}

function standsAt({ words }: Alias, tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const end = words.length - 1;
  return words.every((word, offset) => {
    const found = tokens[at + offset]?.word;
    return found === word || (offset === end && found !== undefined && isFormOf(found, word, grammar));
  });
}

const LONGEST_ENDING = 6;
const SHORTEST_NAME = 3;
// "Rusya" is no form of "Rus".
const SHORTEST_BASE = 4;

/** The aliases that a word is a form of: "rusya'nın" and "rusyanın" of "rusya". */
function shorn(word: string, table: AliasTable, { endings }: Grammar): readonly Alias[] | undefined {
  if (endings === undefined) return undefined;
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0) return table.get(word.slice(0, apostrophe));
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_NAME); length > 0; length--) {
    const found = endings.has(word.slice(-length)) ? table.get(word.slice(0, -length)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFormOf(found: string, name: string, { endings }: Grammar): boolean {
  if (stem(found) === name) return true;
  if (endings === undefined || !found.startsWith(name)) return false;
  const ending = found.slice(name.length);
  return ending.startsWith("'") || endings.has(ending);
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** The last token of a name: in "ՀԱՊԿ-ը" and "NATO-nun" the ending is a token of its own. */
function endOf({ text, tokens }: Reading, last: number, { endings }: Grammar): number {
  const [name, ending] = [tokens[last], tokens[last + 1]];
  if (endings === undefined || name === undefined || ending === undefined) return last;
  const joined = ending.start === name.end + 1 && HYPHEN.test(text.charAt(name.end));
  return joined && endings.has(ending.word) ? last + 1 : last;
}

/** "The West" is no name in "the West Bank". */
function isOfDecoy(
  { words }: Alias,
  tokens: readonly Token[],
  at: number,
  table: AliasTable,
  grammar: Grammar,
): boolean {
  const last = at + words.length - 1;
  const ends = last > at ? table.get(tokens[last]?.word ?? "") : undefined;
  return ends?.some((alias) => alias.target < 0 && standsAt(alias, tokens, last, grammar)) ?? false;
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
  alias: Alias,
  aliases: AliasTable,
  grammar: Grammar,
): Mention {
  const { target } = alias;
  const end = tokens[last];
  const next = tokens[last + 1];
  const apostrophe = next?.kind === "mark" && next.word === "'" && next.start === end?.end;
  const marked = grammar.possessive !== undefined && (end?.word.endsWith(grammar.possessive) ?? false);
  const roles =
    grammar.rolesOf?.(end?.word ?? "", endingOf(tokens, first, last, alias, aliases, grammar)) ?? null;
  const isOwner = roles?.size === 1 && roles.has("owner");
  return { first, last, target, possessive: apostrophe || marked || isOwner, roles, group: [target] };
}

/** What follows the name: "nın" in "rusya'nın", also where a target has "rusyanın" for a name beside "rusya". */
function endingOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { words, target }: Alias,
  aliases: AliasTable,
  { endings }: Grammar,
): string {
  const written = tokens[last]?.word ?? "";
  if (last - first >= words.length) return written;
  const name = words.at(-1) ?? "";
  if (written !== name) return written.slice(name.length).replace(/^'/, "");
  const most = words.length === 1 ? Math.min(2, written.length - SHORTEST_BASE) : 0;
  for (let length = 1; endings !== undefined && length <= most; length++) {
    const ending = written.slice(-length);
    const shorter = endings.has(ending) ? aliases.get(written.slice(0, -length)) : undefined;
    if (shorter?.some((other) => other.target === target && other.words.length === 1)) return ending;
  }
  return "";
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
