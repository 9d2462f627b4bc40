import { createHash } from "node:crypto";

/** A text to be asked about, once however many comments it is. */
export type Item = { id: string; hash: string; text: string };

/** What a model reads of a text: the beginning of one that is longer than any comment. */
const LONGEST = 8_000;

export function itemOf(text: string): Item {
  const hash = createHash("sha256").update(text, "utf16le").digest("hex");
  // Ids that a text cannot foretell: it cannot speak for its neighbours.
  return { id: hash.slice(0, 8), hash, text: text.slice(0, LONGEST) };
}

const MOST_ITEMS = 10;
const MOST_CHARACTERS = 6_000;

/** Items by the question they are put in. */
export function questionsOf(items: readonly Item[]): Item[][] {
  const questions: Item[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const last = questions.at(-1);
    characters += item.text.length;
    if (last === undefined || last.length >= MOST_ITEMS || characters > MOST_CHARACTERS) {
      questions.push([item]);
      characters = item.text.length;
    } else last.push(item);
  }
  return questions;
}
