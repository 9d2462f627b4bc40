import type { Target } from "#lib/comment.ts";
import { lexicons } from "#lib/lexicon/lexicons.ts";
import { everyAliasOf } from "#lib/score/aliases.ts";
import { isShouted, nameAt } from "#lib/score/names.ts";
import type { Named } from "#lib/score/undertone/symbols.ts";
import type { Token } from "#lib/text/token.ts";

// Of English, for names in other scripts hold none.
const decoys = lexicons.filter(({ language }) => language === "en").flatMap(({ frames }) => frames.decoys);

/** The targets named in a text, by any of their names in any language, in the order of the text. */
export function namedIn(text: string, tokens: readonly Token[], targets: readonly Target[]): Named[] {
  const table = everyAliasOf(targets, decoys);
  const shouted = isShouted(text);
  const named: Named[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const name = nameAt({ text, tokens }, index, table, shouted);
    if (name === undefined) continue;
    const last = index + name.words.length - 1;
    if (name.target >= 0) named.push({ first: index, last, target: name.target });
    index = last;
  }
  return named;
}
