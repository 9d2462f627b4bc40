/** The label of the encoding a text begins in, as TextDecoder names it. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (isUtf8(head)) return "utf-8";
  return looksCyrillic(head) ? "windows-1251" : "windows-1252";
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // A character cut by the end of the head is no fault: `stream` leaves it open.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Cyrillic words are all high bytes; in Western languages an accented letter stands alone. */
function looksCyrillic(head: Uint8Array): boolean {
  let together = 0;
  let alone = 0;
  for (let i = 0; i < head.length; i++) {
    if (!isHigh(head[i])) continue;
    if (isHigh(head[i - 1]) || isHigh(head[i + 1])) together++;
    else alone++;
  }
  return together > alone;
}

function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xa0;
}
