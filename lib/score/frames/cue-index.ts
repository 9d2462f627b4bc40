import type { WordFrame } from "#lib/lexicon/frames.ts";
import { type PhraseIndex, phraseIndex, phraseLength } from "#lib/score/phrases.ts";
import type { Token } from "#lib/text/token.ts";

/** A cue where it stands: how many tokens long, and its frame. */
export type Cue = { frame: WordFrame; length: number };

type CueIndex = { phrases: PhraseIndex; frames: ReadonlyMap<string, WordFrame> };

const indexes = new WeakMap<readonly WordFrame[], CueIndex>();

/** The cue that begins at a token, the longest first. */
export function cueAt(frames: readonly WordFrame[], tokens: readonly Token[], at: number): Cue | undefined {
  const index = indexOf(frames);
  const length = phraseLength(index.phrases, tokens, at);
  if (length === 0) return undefined;
  const words = tokens.slice(at, at + length).map((token) => token.word);
  const frame = index.frames.get(words.join(" "));
  return frame === undefined ? undefined : { frame, length };
}

function indexOf(frames: readonly WordFrame[]): CueIndex {
  const known = indexes.get(frames);
  if (known !== undefined) return known;
  const byWords = new Map<string, WordFrame>();
  for (const frame of frames) for (const word of frame.words) byWords.set(word, frame);
  const index = { phrases: phraseIndex(byWords.keys()), frames: byWords };
  indexes.set(frames, index);
  return index;
}
