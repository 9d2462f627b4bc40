import type { Frames } from "#lib/lexicon/frames.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";

const vocabularies = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Every word and emoji a lexicon says anything about. */
export function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = vocabularies.get(lexicon);
  if (known !== undefined) return known;
  const vocabulary = new Set(wordsOf(lexicon));
  vocabularies.set(lexicon, vocabulary);
  return vocabulary;
}

function* wordsOf({ labels, negators, degrees, boundaries, frames }: Lexicon): Generator<string> {
  yield* Object.keys(labels);
  yield* negators.words;
  yield* negators.light;
  yield* degrees.keys();
  yield* boundaries.words;
  yield* frameWords(frames);
}

function* frameWords({ verbs, predicates, attributes, phrases, grammar }: Frames): Generator<string> {
  yield* grammar.be;
  yield* grammar.determiners;
  yield* grammar.prepositions;
  for (const verb of verbs.flatMap((frame) => frame.verbs)) {
    const {
      finite,
      participle,
      progressive,
      negative = [],
    } = grammar.forms(verb.split("+").at(-1)?.split(" ")[0] ?? "");
    yield* [...finite, ...participle, ...progressive, ...negative];
  }
  for (const { words } of [...predicates, ...attributes]) yield* words;
  for (const pattern of phrases.flatMap((frame) => frame.patterns)) yield* pattern.split(/[ |?]+/);
}
