import { emoji } from "#lib/lexicon/emoji.ts";
import { words } from "#lib/lexicon/words.ts";

/** Weights that a language corrects, from the words that have them: `{ "-3": "враг убийца", "0": "да вопрос" }`. */
export type Corrections = Readonly<Record<string, string>>;

/**
 * AFINN as a machine translated it, spelled as tokens are and corrected by hand. What the machine left in English
 * goes, where the language has letters of its own, and so do its phrases, which often hold a negator, and words too
 * short to be sure of.
 */
export function translated(
  afinn: Readonly<Record<string, number>>,
  letters: RegExp,
  corrections: Corrections,
): Record<string, number> {
  const labels: Record<string, number> = {};
  for (const [word, weight] of Object.entries(afinn)) {
    const spelled = word.normalize("NFKC").toLowerCase().replaceAll("i\u0307", "i");
    if (spelled.length >= SHORTEST && !spelled.includes(" ") && letters.test(spelled))
      labels[spelled] = weight;
  }
  for (const [weight, list] of Object.entries(corrections)) {
    for (const word of words(list)) labels[word] = Number(weight);
  }
  return { ...labels, ...emoji };
}

const SHORTEST = 3;
