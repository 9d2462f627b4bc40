import { BUTTON } from "#lib/import/page/words.ts";

/** The text of a comment out of its lines: its own paragraphs, without the list's indentation and the page's buttons. */
export function textOf(lines: readonly string[]): string {
  let start = 0;
  let end = lines.length;
  while (start < end && isFurniture(lines[start])) start++;
  while (end > start && isFurniture(lines[end - 1])) end--;
  const kept = lines.slice(start, end).map((line) => line.trimEnd());
  const indent = Math.min(...kept.filter((line) => line !== "").map(indentOf));
  return kept.map((line) => line.slice(indent)).join("\n");
}

function isFurniture(line = ""): boolean {
  return line.trim() === "" || (line.length <= 300 && BUTTON.test(line.trim()));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
