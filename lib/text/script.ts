export type Script = "latin" | "cyrillic" | "armenian" | "georgian" | "other";

/** The script most of a text's letters are in; null where it has no letter. Reads the first thousand characters. */
export function scriptOf(text: string): Script | null {
  const counts: Record<Script, number> = { latin: 0, cyrillic: 0, armenian: 0, georgian: 0, other: 0 };
  const end = Math.min(text.length, 1_000);
  for (let index = 0; index < end; index++) {
    const script = scriptAt(text, index);
    if (script !== null) counts[script]++;
  }
  let most: Script | null = null;
  for (const script of SCRIPTS) if (counts[script] > (most === null ? 0 : counts[most])) most = script;
  return most;
}

const SCRIPTS = ["latin", "cyrillic", "armenian", "georgian", "other"] as const;
const ANY_LETTER = /\p{L}/u;

function scriptAt(text: string, index: number): Script | null {
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? "latin" : null;
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? "latin" : null;
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0x530 && code < 0x590) return "armenian";
  if ((code >= 0x10a0 && code < 0x1100) || (code >= 0x1c90 && code < 0x1cc0)) return "georgian";
  if (code >= 0x1e00 && code < 0x1f00) return "latin";
  if (code >= 0x2000 && code < 0x2c00) return null;
  return ANY_LETTER.test(text.charAt(index)) ? "other" : null;
}
