/** The words of a list written as text, one blank or line break between two; "_" joins a phrase. */
export function words(text: string): string[] {
  return spelled(text)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));
}

/** The phrases of a list written as text, a comma between two. */
export function list(text: string): string[] {
  return spelled(text)
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** As tokens are spelled: the Armenian "և" is two letters. */
function spelled(text: string): string {
  return text.normalize("NFKC");
}
