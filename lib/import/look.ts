import { readEnv } from "#lib/env.ts";
import { type Document, documents } from "#lib/import/archive/documents.ts";
import { BeyondLimits, limitsOf } from "#lib/import/archive/limits.ts";
import { peek } from "#lib/import/archive/peek.ts";
import { isZip } from "#lib/import/archive/zip.ts";
import { decode } from "#lib/import/decode.ts";
import { decodeHead } from "#lib/import/encoding/decoders.ts";
import { guessEncoding } from "#lib/import/encoding/guess.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { formatOf, isBinary } from "#lib/import/formats.ts";
import type { Recall, Said } from "#lib/import/meaning.ts";
import { type Preview, preview, previewOfBytes } from "#lib/import/preview.ts";
import { signatureOf } from "#lib/import/signature.ts";

/** What a text is decoded as, and what else it may be, each with a piece of the text as it would read. */
export type EncodingChoice = { used: string; sure: boolean; likely: { id: string; sample: string }[] };

export type Look = {
  /** null where the file has to be whole to be looked into, and only its beginning is here. */
  preview: Preview | null;
  encoding: EncodingChoice | null;
  /** Which file of an archive this is. */
  path: string | null;
  /** What was said before of files with these columns. */
  said: Said | null;
};

export type Glance = {
  /** Whether there is more of the file than these bytes. */
  cut?: boolean;
  encoding?: string | undefined;
  recall?: Recall;
};

const HEAD = 64 * 1024;

/** What a file, or the first readable one in an archive, looks like before it is taken in. */
export async function lookAt(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  glance: Glance = {},
): Promise<Look> {
  const { head, all } = await peek(bytes, 8);
  if (glance.cut && (isZip(head) || isBinary(head))) {
    return { preview: null, encoding: null, path: null, said: null };
  }
  const found = documents(all, fileName, limitsOf(readEnv()));
  let fault: unknown = new UnreadableFile("The archive holds no files.");
  try {
    for await (const document of found) {
      try {
        if ("reason" in document) throw new UnreadableFile(document.reason);
        return await lookInto(document, glance);
      } catch (error) {
        if (!(error instanceof UnreadableFile) || error instanceof BeyondLimits) throw error;
        fault = error;
      }
    }
  } finally {
    await found.return(undefined);
  }
  throw fault;
}

async function lookInto(document: Document, { cut = false, encoding, recall }: Glance): Promise<Look> {
  const { path, name } = document;
  if ("spooled" in document) {
    const seen = await previewOfBytes(document.format, document.spooled);
    return { preview: seen, encoding: null, path, said: await saidOf(seen, recall) };
  }
  const { head, all } = await peek(cut ? untilCut(document.bytes) : document.bytes, HEAD);
  const seen = await preview(decode(all, encoding), name, { cut });
  const choice = choiceOf(head.subarray(0, HEAD), encoding);
  return { preview: seen, encoding: choice, path, said: await saidOf(seen, recall) };
}

async function saidOf({ format, columns }: Preview, recall: Recall | undefined): Promise<Said | null> {
  if (formatOf(format)?.mapping !== undefined) return null;
  return (await recall?.(signatureOf(format, columns))) ?? null;
}

/** An archive of which only the beginning is here breaks off, which is no fault. */
async function* untilCut(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof UnreadableFile) || error instanceof BeyondLimits) throw error;
  }
}

function choiceOf(head: Uint8Array, chosen: string | undefined): EncodingChoice {
  const { encoding, sure, likely } = guessEncoding(head);
  return {
    used: chosen ?? encoding,
    sure: chosen === undefined && sure,
    likely: likely.map((id) => ({ id, sample: sampleIn(head, id) })),
  };
}

const LENGTH = 70;

/** Where the text first holds what encodings differ in. */
function sampleIn(head: Uint8Array, encoding: string): string {
  const text = decodeHead(head, encoding);
  const first = text.slice(1).search(/[^\0-\x7F]/) + 1;
  return text
    .slice(first, first + LENGTH)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
