import type { Format } from "#lib/import/format.ts";
import { csv } from "#lib/import/formats/csv.ts";
import { html } from "#lib/import/formats/html.ts";
import { json } from "#lib/import/formats/json.ts";
import { jsonl } from "#lib/import/formats/jsonl.ts";
import { page } from "#lib/import/formats/page.ts";

/** All formats; where two are as sure of a file, the earlier has it. */
export const formats: readonly Format[] = [jsonl, json, html, csv, page];

/** The format most sure of a file; null where none is. */
export function recogniseFormat(head: string, fileName: string): Format | null {
  const text = head.replace(/^\uFEFF/, "");
  let best: { format: Format | null; score: number } = { format: null, score: 0 };
  for (const format of formats) {
    const score = format.recognises(text, fileName);
    if (score > best.score) best = { format, score };
  }
  return best.format;
}

export function formatOf(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
