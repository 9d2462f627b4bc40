import { hashOf } from "#lib/score/undertone/hash.ts";
import type { Roles } from "#lib/score/undertone/roles.ts";
import { classesOf, NO_CLASSES, type WordClasses } from "#lib/score/undertone/word-classes.ts";
import type { Token } from "#lib/text/token.ts";

/** A target named in a text: tokens `first` to `last`. */
export type Named = { first: number; last: number; target: number };

/** What is known of a word whatever the text. */
export type Word = { word: string; hash: number; kinds: WordClasses };

/** A word of a text, or a role where a target is named (0 elsewhere), and the tokens it stands for. */
export type Sign = {
  word: Word;
  hash: number;
  kinds: WordClasses;
  role: number;
  first: number;
  last: number;
};

const NO_WORD: Word = { word: "", hash: 0, kinds: NO_CLASSES };

const SPEAKING_MARKS = new Set(["?", "!", "…", '"']);

/** A text as the models read it. */
export function symbolsOf(tokens: readonly Token[], named: readonly Named[], roles: Roles): Sign[] {
  const symbols: Sign[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const mention = named[next];
    if (mention?.first === index) {
      next++;
      const role = roles[mention.target] ?? 0;
      if (role > 0) {
        // No word has so small a hash but by chance of one in hundreds of millions.
        symbols.push({
          word: NO_WORD,
          hash: role,
          kinds: NO_CLASSES,
          role,
          first: index,
          last: mention.last,
        });
        index = mention.last;
        continue;
      }
    }
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && !SPEAKING_MARKS.has(token.word))) continue;
    const word = wordOf(token.word);
    symbols.push({ word, hash: word.hash, kinds: word.kinds, role: 0, first: index, last: index });
  }
  return symbols;
}

const MOST_WORDS = 100_000;
const known = new Map<string, Word>();

/** Words come again and again: what is known of them is kept, but never more than so many. */
function wordOf(word: string): Word {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_WORDS) known.clear();
  const fresh = { word, hash: hashOf(word), kinds: classesOf(word) };
  known.set(word, fresh);
  return fresh;
}
