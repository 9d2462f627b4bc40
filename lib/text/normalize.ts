import { APOSTROPHES, INVISIBLE, QUOTES } from "#lib/text/characters.ts";

const invisible = new RegExp(`[${INVISIBLE}]`, "gu");
const apostrophes = new RegExp(`[${APOSTROPHES}]`, "gu");
const quotes = new RegExp(`[${QUOTES}]`, "gu");

/** The one spelling of a whole text, by which two copies of a comment are known for the same. */
export function normalizeText(text: string): string {
  // Lower case may bring back what NFKC folds ("İ"), so it comes between two foldings.
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(/\s+/gu, " ")
    .trim();
}
