// Files that are made to stop whoever reads them, as streams of about so many bytes unpacked.
import { Readable } from "node:stream";
import { createGzip, createZstdCompress } from "node:zlib";
import { ZipFile } from "yazl";
import { generated } from "./comments.ts";

type Bytes = AsyncIterable<Uint8Array>;

const PIECE = 64 * 1024;
/** As long as a comment is on average. */
const ROW = `12,${"one of very many rows ".repeat(9).trim()}\n`;

/** By what each is, with the name of the file. */
export const HOSTILE: Readonly<Record<string, [name: string, bytes: (size: number) => Bytes]>> = {
  "ZIP bomb": ["bomb.zip", (size) => zip({ "a.csv": rows(size) })],
  "ZIP bomb behind an honest file": [
    "bomb.zip",
    (size) => zip({ "a.csv": honest(2e6), "b.csv": rows(size) }),
  ],
  "ZIP bombs in a ZIP": [
    "bombs.zip",
    (size) => zip({ "1.zip": zip({ "a.csv": rows(size) }), "2.zip": zip({ "a.csv": rows(size) }) }),
  ],
  "workbook bomb": ["bomb.xlsx", (size) => workbook(size)],
  "GZIP bomb": ["bomb.csv.gz", (size) => gzip(rows(size))],
  "GZIP bomb behind honest rows": ["bomb.csv.gz", (size) => gzip(honest(1e6), filled(size, ROW))],
  "GZIP that never ends": ["endless.csv.gz", () => gzip(rows(Number.POSITIVE_INFINITY))],
  "Zstandard bomb": ["bomb.csv.zst", (size) => zstd(rows(size))],
  "quote never closed": ["quote.csv", (size) => chain('id,text\n1,"an open quote\n', filled(size, ROW))],
  "quote never closed, in one line": [
    "quote.csv",
    (size) => chain('id,text\n1,"an open quote ', filled(size, "and on ")),
  ],
  "quotes, every one of them open": ["quotes.csv", (size) => chain("id,text\n", filled(size, '1,"open\n'))],
  "line without an end": ["line.csv", (size) => chain("id,text\n1,", filled(size, "and on "))],
  "JSON text never closed": ["a.json", (size) => chain('[{"id":"1","text":"', filled(size, "and on "))],
  "JSON lists in each other": ["a.json", (size) => chain('[{"text":', filled(size, "["))],
  "JSON line without an end": [
    "a.jsonl",
    (size) => chain('{"text":"one"}\n{"text":"', filled(size, "and on ")),
  ],
  "billion laughs": ["a.xml", () => chain(LAUGHS)],
  "XML element never closed": [
    "a.xml",
    (size) => chain(`${WXR}<item><title>`, filled(size, "and on <b>and on</b> ")),
  ],
  "XML comment never closed": ["a.xml", (size) => chain(`${WXR}<!-- `, filled(size, "and on "))],
  "XML comments, every one of them open": ["a.xml", (size) => chain(WXR, filled(size, "<!-- "))],
  "XML tags, every one of them open": ["a.xml", (size) => chain(WXR, filled(size, "<title "))],
  "XML elements in each other": ["a.xml", (size) => chain(`${WXR}<item>`, filled(size, "<b>"))],
  "page without an end": ["a.html", (size) => chain("<html><body>", filled(size, "<div><p>and on"))],
};

const WXR = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:wxr_version>1.2</wp:wxr_version>`;

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "laugh">${Array.from(
  { length: 10 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join("")}]><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:wxr_version>1.2</wp:wxr_version><item><title>&a10;</title><wp:comment><wp:comment_id>1</wp:comment_id>
<wp:comment_content>&a10;</wp:comment_content></wp:comment></item></channel></rss>`;

function rows(size: number): Bytes {
  return chain("id,text\n", filled(size, ROW));
}

async function* honest(size: number): Bytes & AsyncGenerator<Uint8Array> {
  yield Buffer.from("id,text\n");
  for (const { id, text } of generated(Math.ceil(size / 200))) yield Buffer.from(`${id},"${text}"\n`);
}

function* filled(size: number, text: string): Generator<Uint8Array> {
  const piece = Buffer.from(text.repeat(Math.ceil(PIECE / text.length)));
  for (let made = 0; made < size; made += piece.length) yield piece;
}

async function* chain(...parts: (string | Iterable<Uint8Array> | Bytes)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (typeof part === "string") yield Buffer.from(part);
    else yield* part;
  }
}

function gzip(...parts: (Iterable<Uint8Array> | Bytes)[]): Bytes {
  return Readable.from(chain(...parts)).pipe(createGzip());
}

function zstd(bytes: Bytes): Bytes {
  return Readable.from(bytes).pipe(createZstdCompress());
}

function zip(files: Readonly<Record<string, Bytes>>): Bytes {
  const archive = new ZipFile();
  for (const [path, bytes] of Object.entries(files)) archive.addReadStream(Readable.from(bytes), path);
  archive.end();
  return Readable.from(archive.outputStream);
}

function workbook(size: number): Bytes {
  const sheet = '<?xml version="1.0"?><worksheet><sheetData>';
  return zip({
    "xl/workbook.xml": chain('<?xml version="1.0"?><workbook><sheets/></workbook>'),
    "xl/worksheets/sheet1.xml": chain(sheet, filled(size, "<row><c><v>1</v></c></row>")),
  });
}
