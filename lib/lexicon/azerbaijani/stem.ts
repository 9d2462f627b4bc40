const ENDING =
  /(?:l[aə]r(?:[ıi](?:m[ıi]z|n[ıi]z|n)?)?|[ıiuü]m[ıiuü]z|s[ıiuü]n[aə]?|s[ıiuü]|y[ıiuüaə]|d[ıiuü]r|d[aə]n?|[ıiuü]n|[ıiuüaə])$/;
const SHORTEST = 4;

/** What a noun keeps with its endings: "yalan" of "yalanları". */
export function stemOf(word: string): string {
  // A final consonant softens before a vowel: "ikiüzlülük" and "ikiüzlülüyü", "alçaq" and "alçağı".
  return cut(cut(cut(word)))
    .replace(/ğ$/, "q")
    .replace(/y$/, "k");
}

function cut(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
