import type { Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { tokensOf } from "#lib/text/tokens.ts";

/** One name of a target; `target` is its place among the targets, −1 for a name that means something else. */
export type Alias = { words: readonly string[]; target: number; capitals: boolean };

/** Names by their first word, the longest first. */
export type AliasTable = ReadonlyMap<string, readonly Alias[]>;

const tables = new WeakMap<readonly Target[], Map<string, AliasTable>>();

/** The names of the targets in a language; made once for one array of targets. */
export function aliasesOf(targets: readonly Target[], lexicon: Lexicon): AliasTable {
  const byLanguage = tables.get(targets) ?? new Map<string, AliasTable>();
  tables.set(targets, byLanguage);
  const known = byLanguage.get(lexicon.language);
  if (known !== undefined) return known;
  const made = tableOf(targets, lexicon);
  byLanguage.set(lexicon.language, made);
  return made;
}

function tableOf(targets: readonly Target[], { language, frames }: Lexicon): AliasTable {
  const table = new Map<string, Alias[]>();
  for (const [place, target] of targets.entries()) {
    for (const name of namesOf(target, language)) add(table, name, place);
  }
  for (const decoy of frames.decoys) add(table, decoy, -1);
  for (const aliases of table.values()) aliases.sort((left, right) => right.words.length - left.words.length);
  return table;
}

/** A target the user gave no names for in this language goes by all it has. */
function namesOf({ name, aliases }: Target, language: string): ReadonlySet<string> {
  return new Set([name, ...(aliases[language] ?? Object.values(aliases).flat())]);
}

const SHORT_CAPITALS = /^\p{Lu}{1,2}$/u;

function add(table: Map<string, Alias[]>, name: string, target: number): void {
  const words = tokensOf(name).map((token) => token.word);
  const first = words[0];
  if (first === undefined) return;
  // "us" and "it" are words, "US" and "IT" are names.
  const alias = { words, target, capitals: SHORT_CAPITALS.test(name) };
  const others = table.get(first);
  if (others === undefined) table.set(first, [alias]);
  else others.push(alias);
}
