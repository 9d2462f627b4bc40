import { english } from "#lib/lexicon/english.ts";
import type { PhraseFrame, VerbFrame, WordFrame } from "#lib/lexicon/frames.ts";
import { list, words } from "#lib/lexicon/words.ts";

/** Words or patterns by the id of the frame they belong to. */
type ById = Readonly<Record<string, string>>;

/** Verbs of another language in the frames of English, which weigh the same there: a comma between two. */
export function verbsLike(lists: ById): VerbFrame[] {
  return entriesOf(lists, english.frames.verbs).map(([frame, text]) => ({ ...frame, verbs: list(text) }));
}

export function predicatesLike(lists: ById): WordFrame[] {
  return entriesOf(lists, english.frames.predicates).map(([frame, text]) => ({
    ...frame,
    words: words(text),
  }));
}

export function attributesLike(lists: ById): WordFrame[] {
  return entriesOf(lists, english.frames.attributes).map(([frame, text]) => ({
    ...frame,
    words: words(text),
  }));
}

export function phrasesLike(lists: ById): PhraseFrame[] {
  return entriesOf(lists, english.frames.phrases).map(([frame, text]) => ({
    ...frame,
    patterns: list(text),
  }));
}

function entriesOf<Frame extends { id: string }>(lists: ById, frames: readonly Frame[]): [Frame, string][] {
  return Object.entries(lists).map(([id, text]) => {
    const frame = frames.find((candidate) => candidate.id === id);
    if (frame === undefined) throw new Error(`English has no frame "${id}"`);
    return [frame, text];
  });
}
