import type { Evidence } from "#lib/comment.ts";

/** A stretch of a text without blanks at its ends. */
export type Span = Pick<Evidence, "start" | "end">;

/** More are not looked into for the one that speaks for a stance. */
const MOST = 12;

/** The sentences of a text; those after the first twelve are left out. */
export function sentencesOf(text: string, language: string | null): Span[] {
  const spans: Span[] = [];
  const segmenter = new Intl.Segmenter(language ?? "en", { granularity: "sentence" });
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const start = index + segment.indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
    if (spans.length === MOST) break;
  }
  return spans;
}
