import type { Grammar } from "#lib/lexicon/frames.ts";
import type { AliasTable } from "#lib/score/aliases.ts";
import { isShouted, nameAt } from "#lib/score/names.ts";
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
  const shouted = isShouted(reading.text);
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const alias = nameAt(reading, index, aliases, shouted);
    if (alias === undefined) continue;
    const last = index + alias.words.length - 1;
    if (alias.target >= 0) mentions.push(mentionOf(tokens, index, last, alias.target, grammar));
    index = last;
  }
  return grouped(mentions, tokens, grammar);
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
