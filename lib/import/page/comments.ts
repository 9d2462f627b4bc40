import type { RawRecord } from "#lib/import/format.ts";
import { type Block, blocksOf } from "#lib/import/page/blocks.ts";
import { textOf } from "#lib/import/page/text.ts";

/** The comments in the text of a page; none where it has no comment section. */
export function pageComments(text: string): RawRecord[] {
  const lines = text.split(/\r\n|\n|\r/);
  const blocks = blocksOf(lines);
  const first = blocks[0]?.header?.line ?? 0;
  const about = aboutPage(lines.slice(0, first));
  return blocks.map((block) => recordOf(lines, block, about));
}

function aboutPage(lines: readonly string[]): Record<string, string> {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== "");
  const addresses = filled.map(
    (line) => /^(?:(?:source|url|link)\s*:\s*)?(https?:\/\/\S+)$/i.exec(line)?.[1] ?? null,
  );
  const title = filled.find((_, place) => addresses[place] === null);
  const url = addresses.find((address) => address !== null);
  return { ...(title && { source: title }), ...(url && { url }) };
}

function recordOf(lines: readonly string[], block: Block, about: Record<string, string>): RawRecord {
  const { header, number, start, end } = block;
  const first = header?.line ?? start;
  const fields = {
    ...(number !== null && { id: String(number) }),
    ...(header ? { author: header.author } : { flags: "author-lost" }),
    text: textOf(lines.slice(start, end)),
    ...(header?.time && { time: header.time }),
    ...about,
  };
  return { row: first + 1, fields, raw: lines.slice(first, end).join("\n").trimEnd() };
}
