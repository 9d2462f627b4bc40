const ENDING =
  /(?:l[ae]r(?:[ıi](?:m[ıi]z|n[ıi]z|n)?)?|[ıiuü]m[ıiuü]z|s[ıiuü]n[ae]?|s[ıiuü]|y[ıiuüae]|d[ıiuü]r|[dt][ae]n?|[ıiuü]n|[ıiuüae])$/;
const SHORTEST = 4;

/** What a noun keeps with its endings: "yalan" of "yalanları". */
export function stemOf(word: string): string {
  const kept = cut(cut(cut(word)));
  // A final consonant softens before a vowel: "terörist" and "teröristi", "köpek" and "köpeği".
  return kept.replace(/ğ$/, "k").replace(/b$/, "p").replace(/c$/, "ç").replace(/d$/, "t");
}

function cut(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
