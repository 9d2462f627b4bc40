import type { Grammar, Role } from "#lib/lexicon/frames.ts";
import { type Alias, type AliasTable, INFLECTED } from "#lib/score/aliases.ts";
import { isShouted, nameAt } from "#lib/score/names.ts";
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
  const shouted = isShouted(reading.text);
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const alias = nameAt(reading, index, aliases, shouted, grammar.endings);
    if (alias === undefined) continue;
    const last = endOf(reading, index + alias.words.length - 1, grammar);
    if (alias.target >= 0) mentions.push(mentionOf(tokens, index, last, alias, aliases, grammar));
    index = last;
  }
  return grouped(mentions, tokens, grammar);
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** The last token of a name: in "ՀԱՊԿ-ը" and "NATO-nun" the ending is a token of its own. */
function endOf({ text, tokens }: Reading, last: number, { endings }: Grammar): number {
  const [name, ending] = [tokens[last], tokens[last + 1]];
  if (endings === undefined || name === undefined || ending === undefined) return last;
  const joined = ending.start === name.end + 1 && HYPHEN.test(text.charAt(name.end));
  return joined && endings.has(ending.word) ? last + 1 : last;
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

// "Rusya" is no form of "Rus".
const SHORTEST_BASE = 4;

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
  const name = (words.at(-1) ?? "").replace(INFLECTED, "");
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
