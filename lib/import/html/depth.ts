const DEEPEST = 1_000;

/** Elements that nothing closes but their own end; of the others a page may leave many open. */
const TAG =
  /<(\/?)(div|ul|ol|dl|section|article|main|aside|nav|table|blockquote|span|b|i|em|strong|font|a|center|form)\b/gi;

/** The time to parse a page grows with the square of its depth: a page made to be deep would never end. */
export function nestsTooDeeply(html: string): boolean {
  let depth = 0;
  for (const [, end] of html.matchAll(TAG)) {
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
