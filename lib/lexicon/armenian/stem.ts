const ENDING = /(?:ների|ները|ներին|ներից|ներով|ներ|երը|երի|ում|ին|ից|ով|ը|ի|ն|ս|դ)$/;
const SHORTEST = 4;

/** What a noun keeps in all its cases: "հանցագործ" of "հանցագործներին". */
export function stemOf(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
