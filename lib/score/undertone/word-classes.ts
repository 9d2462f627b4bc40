import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { lexicons } from "#lib/lexicon/lexicons.ts";
import { hashOf } from "#lib/score/undertone/hash.ts";

/** What kinds of word a word is: how it feels, what it says of who does it, whether it negates. */
export type WordClasses = { classes: readonly number[]; negates: boolean };

export const NO_CLASSES: WordClasses = { classes: [], negates: false };
const NEGATES: WordClasses = { classes: [], negates: true };

let known: ReadonlyMap<string, WordClasses> | undefined;

/** The classes of a word, in the languages that are learned; they have the same names in both. */
export function classesOf(word: string): WordClasses {
  known ??= table();
  const found = known.get(word);
  if (found !== undefined) return found;
  return word.length > 3 && word.endsWith("n't") ? NEGATES : NO_CLASSES;
}

/** Words of other languages would be taken for theirs: "die" is no harm in German. */
const LEARNED = new Set(["en", "ru"]);

function table(): ReadonlyMap<string, WordClasses> {
  const names = new Map<string, Set<string>>();
  for (const lexicon of lexicons.filter(({ language }) => LEARNED.has(language))) {
    for (const [word, name] of namesIn(lexicon)) {
      const found = names.get(word);
      if (found === undefined) names.set(word, new Set([name]));
      else found.add(name);
    }
  }
  return new Map([...names].map(([word, all]) => [word, classed(all)]));
}

const NEGATOR = "negator";
/** Tells the class "good" from the word. */
const CLASS = 0x1b873593;

function classed(names: ReadonlySet<string>): WordClasses {
  const classes = [...names].filter((name) => name !== NEGATOR).map((name) => hashOf(name, CLASS));
  return { classes, negates: names.has(NEGATOR) };
}

function* namesIn({ labels, negators, frames }: Lexicon): Generator<[word: string, name: string]> {
  for (const [word, weight] of Object.entries(labels)) yield [word, feeling(weight)];
  for (const word of negators.words) yield [word, NEGATOR];
  for (const { id, verbs } of frames.verbs) {
    for (const verb of verbs.filter((one) => !/[_ ]/.test(one.split(":")[0] ?? ""))) {
      for (const [form, words] of Object.entries(frames.grammar.forms(verb))) {
        const name = form === "participle" ? `is ${id}` : id;
        for (const word of words) yield [word, name];
      }
    }
  }
  for (const { id, words } of [...frames.predicates, ...frames.attributes]) {
    for (const word of words) yield [word, id];
  }
  for (const [id, places] of Object.entries(frames.reproaches)) {
    for (const word of places) yield [word, `held against ${id}`];
  }
}

/** AFINN's steps, in four. */
function feeling(weight: number): string {
  if (weight < 0) return weight <= -3 ? "awful" : "bad";
  return weight >= 3 ? "wonderful" : "good";
}
