import type { Roles } from "#lib/score/undertone/roles.ts";
import type { WordClasses } from "#lib/score/undertone/word-classes.ts";
import type { Word, Words } from "#lib/score/undertone/words.ts";
import type { Token } from "#lib/text/token.ts";

/** A target named in a text: tokens `first` to `last`. */
export type Named = { first: number; last: number; target: number };

/** A word of a text, or a role where a target is named (0 elsewhere), and the tokens it stands for. */
export type Sign = {
  word: Word;
  hash: number;
  kinds: WordClasses;
  role: number;
  first: number;
  last: number;
};

const SPEAKING_MARKS = new Set(["?", "!", "…", '"']);

/** A text as the models read it. */
export function symbolsOf(
  tokens: readonly Token[],
  named: readonly Named[],
  roles: Roles,
  words: Words,
): Sign[] {
  const symbols: Sign[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const mention = named[next];
    if (mention?.first === index) {
      next++;
      const role = roles[mention.target] ?? 0;
      if (role > 0) {
        symbols.push(sign(words.ofRole(role), role, index, mention.last));
        index = mention.last;
        continue;
      }
    }
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && !SPEAKING_MARKS.has(token.word))) continue;
    symbols.push(sign(words.of(token.word), 0, index, index));
  }
  return symbols;
}

function sign(word: Word, role: number, first: number, last: number): Sign {
  return { word, hash: word.hash, kinds: word.kinds, role, first, last };
}
