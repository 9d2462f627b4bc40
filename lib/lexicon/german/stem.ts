const ENDING = /(?:innen|ern|en|er|es|em|e|n|s)$/;
const SHORTEST = 4;

/** What a noun or adjective keeps in all its cases: "lächerlich" of "lächerlichen". */
export function stemOf(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
