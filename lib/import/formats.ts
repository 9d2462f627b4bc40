import type { BinaryFormat, Format } from "#lib/import/format.ts";
import { activityPub } from "#lib/import/formats/activityPub.ts";
import { commento } from "#lib/import/formats/commento.ts";
import { coral } from "#lib/import/formats/coral.ts";
import { csv } from "#lib/import/formats/csv.ts";
import { disqus } from "#lib/import/formats/disqus.ts";
import { fourCat } from "#lib/import/formats/fourCat.ts";
import { html } from "#lib/import/formats/html.ts";
import { isso } from "#lib/import/formats/isso.ts";
import { json } from "#lib/import/formats/json.ts";
import { jsonl } from "#lib/import/formats/jsonl.ts";
import { page } from "#lib/import/formats/page.ts";
import { parquet } from "#lib/import/formats/parquet.ts";
import { reddit } from "#lib/import/formats/reddit.ts";
import { telegram } from "#lib/import/formats/telegram.ts";
import { wordpressApi } from "#lib/import/formats/wordpressApi.ts";
import { wordpressExport } from "#lib/import/formats/wordpressExport.ts";
import { xArchive } from "#lib/import/formats/xArchive.ts";
import { xlsx } from "#lib/import/formats/xlsx.ts";
import { youtube } from "#lib/import/formats/youtube.ts";
import { youtubeDownloader } from "#lib/import/formats/youtubeDownloader.ts";
import { ytDlp } from "#lib/import/formats/ytDlp.ts";

/** All formats; where two are as sure of a file, the earlier has it. */
export const formats: readonly Format[] = [
  wordpressExport,
  wordpressApi,
  disqus,
  commento,
  isso,
  coral,
  youtube,
  ytDlp,
  youtubeDownloader,
  reddit,
  telegram,
  activityPub,
  xArchive,
  fourCat,
  jsonl,
  json,
  html,
  csv,
  page,
];

/** Those that are no text: their bytes tell them for certain. */
export const binaryFormats: readonly BinaryFormat[] = [xlsx, parquet];

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

/** Whether a file with these first bytes may be of a format of bytes, or of none. */
export function isBinary(head: Uint8Array): boolean {
  return binaryFormatOf(head, []) !== null;
}

/** By the first bytes, and by the paths of what is in it where it is a ZIP archive. */
export function binaryFormatOf(head: Uint8Array, paths: readonly string[]): BinaryFormat | null {
  return binaryFormats.find((format) => format.recognises(head, paths)) ?? null;
}
