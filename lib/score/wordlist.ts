import Sentiment from "sentiment";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { type PhraseIndex, phraseIndex } from "#lib/score/phrases.ts";

/** Where a word of the list stands among the words given, and its weight there. */
type Found = { cursor: number; weight: number };

/** A lexicon's labels at work in the npm package `sentiment`. */
export type Wordlist = {
  phrases: PhraseIndex;
  find(spoken: readonly string[]): Found[];
};

// Joins the words of a phrase into the one word the package can look up.
const JOIN = "\u00B7";
const wordlists = new Map<string, Wordlist>();

export function wordlistOf(lexicon: Lexicon): Wordlist {
  const known = wordlists.get(lexicon.language);
  if (known !== undefined) return known;
  const made = register(lexicon);
  wordlists.set(lexicon.language, made);
  return made;
}

/** The one word that stands for a phrase. */
export function joined(words: readonly string[]): string {
  return words.join(JOIN);
}

// The package keeps languages for the life of the process, so each is registered once, under a name of our own.
function register({ language, labels }: Lexicon): Wordlist {
  const found: Found[] = [];
  const phrases = phraseIndex(Object.keys(labels).filter((label) => /[ -]/.test(label)));
  const own: Record<string, number> = { ...labels };
  for (const group of phrases.values())
    for (const words of group) own[joined(words)] = labelOf(labels, words);
  const apply = (_: string[], cursor: number, weight: number): number => {
    found.push({ cursor, weight });
    return weight;
  };
  const sentiment = new Sentiment();
  const name = `undertone-${language}`;
  sentiment.registerLanguage(name, { labels: own, scoringStrategy: { apply } });
  // Registering lays the package's emoji over the labels; where the lexicon says otherwise, it knows better.
  for (const [word, weight] of Object.entries(labels)) own[word] = weight;
  return {
    phrases,
    find(spoken) {
      found.length = 0;
      if (spoken.length > 0) sentiment.analyze(spoken.join(" "), { language: name });
      return found.toReversed();
    },
  };
}

function labelOf(labels: Readonly<Record<string, number>>, words: readonly string[]): number {
  return labels[words.join(" ")] ?? labels[words.join("-")] ?? 0;
}
