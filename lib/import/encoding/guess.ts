import { analyse } from "chardet";
import { decodeHead, encodingNamed } from "#lib/import/encoding/decoders.ts";
import { plausibility } from "#lib/import/encoding/plausible.ts";
import { unmarkedUtf16 } from "#lib/import/encoding/utf16.ts";

/** What a text seems to be encoded in. */
export type EncodingGuess = {
  encoding: string;
  /** Whether the bytes leave no other choice. */
  sure: boolean;
  /** All that come into question, the likeliest first; the guess among them. */
  likely: readonly string[];
};

/** By the beginning of a text. */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  const certain = markOf(head) ?? unmarkedUtf16(head) ?? (isUtf8(head) ? "utf-8" : null);
  if (certain !== null) return { encoding: certain, sure: true, likely: [certain] };
  const likely = ranked(head);
  return { encoding: likely[0] ?? "windows-1252", sure: false, likely };
}

function markOf(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? "utf-8" : null;
}

/** Some broken bytes make no other encoding of a text: what is whole beyond ASCII must outweigh them by far. */
function isUtf8(head: Uint8Array): boolean {
  const text = decodeHead(head, "utf-8");
  const broken = text.split("\uFFFD").length - 1;
  return broken === 0 || (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0) >= 10 * broken;
}

/** One byte a character: each table of an alphabet would do, so the text has to look like one. */
const SINGLE_BYTE = [
  "windows-1251",
  "koi8-r",
  "koi8-u",
  "x-mac-cyrillic",
  "iso-8859-5",
  "ibm866",
  "windows-1252",
  "macintosh",
  "windows-1253",
  "armscii-8",
];

const MOST_LIKELY = 6;
/** Under it, the best of those looks like no text, and what is common elsewhere may be the answer. */
const CLEARLY = 0.6;
/** Its bytes are letters throughout, so that others' words read in it look like some. */
const SURELY = 1.4;

function ranked(head: Uint8Array): string[] {
  const own = SINGLE_BYTE.map((encoding) => ({ encoding, score: plausibility(decodeHead(head, encoding)) }))
    .filter(({ encoding, score }) => encoding !== "armscii-8" || score >= SURELY)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, place) => place === 0 || score > 0);
  const [best] = own;
  const others = byFrequency(head);
  const isOwn = best !== undefined && best.score >= CLEARLY && best.encoding !== "windows-1252";
  const names = own.map(({ encoding }) => encoding);
  const order = isOwn ? [...names, ...others] : [...others, ...names];
  return [...new Set(order)].slice(0, MOST_LIKELY);
}

/** As the statistics of letters in other languages have it; what cannot hold these bytes is left out. */
function byFrequency(head: Uint8Array): string[] {
  return analyse(head)
    .filter(({ confidence }) => confidence >= 10)
    .flatMap(({ name }) => encodingNamed(name) ?? [])
    .filter((encoding) => !decodeHead(head, encoding).includes("\uFFFD"));
}
