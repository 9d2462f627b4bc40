import type { Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { tokensOf } from "#lib/text/tokens.ts";

/** One name of a target; `target` is its place among the targets, −1 for a name that means something else. */
export type Alias = { words: readonly string[]; target: number; capitals: boolean };

/** Names by their first word, the longest first. */
export type AliasTable = ReadonlyMap<string, readonly Alias[]>;

/** What stands behind a stem in the table: "росси*" is every form of "Россия". */
export const INFLECTED = "*";
export const SHORTEST_STEM = 4;

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
  return tableFrom(
    targets.map((target) => namesOf(target, language)),
    frames.decoys,
  );
}

const everyLanguage = new WeakMap<readonly Target[], AliasTable>();

/** The names of the targets in all languages at once; made once for one array of targets. */
export function everyAliasOf(targets: readonly Target[], decoys: readonly string[]): AliasTable {
  const known = everyLanguage.get(targets);
  if (known !== undefined) return known;
  const names = targets.map(({ name, aliases }) => new Set([name, ...Object.values(aliases).flat()]));
  const made = tableFrom(names, decoys);
  everyLanguage.set(targets, made);
  return made;
}

function tableFrom(names: readonly ReadonlySet<string>[], decoys: readonly string[]): AliasTable {
  const table = new Map<string, Alias[]>();
  for (const [place, some] of names.entries()) for (const name of some) add(table, name, place);
  for (const decoy of decoys) add(table, decoy, -1);
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
  put(table, first, alias);
  const stemmed = words.length === 1 ? stemOf(first) : "";
  if (stemmed.length >= SHORTEST_STEM)
    put(table, stemmed + INFLECTED, { ...alias, words: [stemmed + INFLECTED] });
}

function put(table: Map<string, Alias[]>, key: string, alias: Alias): void {
  const others = table.get(key);
  if (others === undefined) table.set(key, [alias]);
  else others.push(alias);
}

const INFLECTING = /^[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]+$/u;
const FINAL_VOWELS = /[аяоеиыуюйьіїєი]+$/u;

/** What is common to the forms of a name in scripts whose languages inflect names; empty for others. */
function stemOf(word: string): string {
  return INFLECTING.test(word) ? word.replace(FINAL_VOWELS, "") : "";
}
