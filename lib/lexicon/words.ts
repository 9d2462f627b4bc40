/** The words of a list written as text, one blank or line break between two; "_" joins a phrase. */
export function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
}
