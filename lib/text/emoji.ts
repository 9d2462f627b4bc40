const FLAG = /^\p{RI}/u;

/** The emoji without skin tone, variant and what is joined to it; a flag whole. */
export function emojiOf(written: string): string {
  return FLAG.test(written) ? written : String.fromCodePoint(written.codePointAt(0) ?? 0);
}

/** The emoji that an emoticon draws: ":-)" is "🙂". */
export function emoticonOf(written: string): string {
  if (written === "<3") return "❤";
  if (written.endsWith("(")) return "🙁";
  return written.startsWith(";") ? "😉" : "🙂";
}
