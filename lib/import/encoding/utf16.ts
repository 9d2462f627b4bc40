/**
 * UTF-16 without a byte order mark, by its zero bytes: spaces, line ends and Latin letters have one each, always on the
 * same side. null where the bytes are no such text.
 */
export function unmarkedUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const units = head.length >> 1;
  for (let at = 0; at < units * 2; at++) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  const most = Math.max(first, second);
  if (most < units / 20 || Math.min(first, second) > most / 50) return null;
  const encoding = second > first ? "utf-16le" : "utf-16be";
  return isText(new TextDecoder(encoding).decode(head.subarray(0, units * 2))) ? encoding : null;
}

/** Hardly a character that nobody types. */
function isText(text: string): boolean {
  const odd = text.match(/(?![\t\n\f\r])[\uFFFD\p{Cc}\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return odd <= text.length / 100;
}
