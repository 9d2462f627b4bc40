/** The words of a list written as text, one blank or line break between two; "_" joins a phrase. */
export function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
}

/** The phrases of a list written as text, a comma between two. */
export function list(text: string): string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
