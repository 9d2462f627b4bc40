import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Model, modelOf } from "#lib/score/undertone/model.ts";

// The file: a magic word, the length of the heading (32 bits, little-endian), the heading as JSON, then for each
// model its keys (32 bits each) and its weights (8 bits each).
const MAGIC = "UNDERTONE1\n";

const Heading = z.object({
  version: z.string(),
  languages: z.array(z.string()),
  /** How much the lean's own judgement counts against that of the stances it follows from. */
  leanWeight: z.number(),
  /** SHA-256 of all that follows the heading. */
  sha256: z.string(),
  models: z.array(
    z.object({
      id: z.string(),
      heads: z.array(
        z.object({
          id: z.string(),
          classes: z.array(z.string()),
          column: z.int(),
          bias: z.array(z.number()),
          temperature: z.number(),
        }),
      ),
      columns: z.int(),
      rows: z.int(),
      scale: z.array(z.number()),
    }),
  ),
});

/** All that the engine has learned. */
export type Learned = Omit<z.infer<typeof Heading>, "sha256" | "models"> & { models: readonly Model[] };

/** The bytes of the file for what was learned: the same for the same. */
export function modelBytes({ models, ...rest }: Learned): Buffer {
  const body = Buffer.concat(models.flatMap(({ keys, weights }) => [bytesOf(keys), bytesOf(weights)]));
  const heading = Buffer.from(
    JSON.stringify({
      ...rest,
      sha256: sha256(body),
      models: models.map(({ id, heads, columns, keys, scale }) => ({
        id,
        heads,
        columns,
        rows: keys.length,
        scale,
      })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(heading.length);
  return Buffer.concat([Buffer.from(MAGIC), length, heading, body]);
}

function bytesOf(array: Uint32Array | Int8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

// Not relative to this module: where pages are bundled, that is somewhere else. All programs run in the checkout.
const PATH = join("lib", "score", "undertone", "model.bin");
const MEND = `Bring it back with "git checkout ${PATH}", or learn it anew with "npm run train -- --data FOLDER".`;

/** The model is not there or not whole; the message says how to mend it. */
export class UnreadableModel extends Error {}

let loaded: Learned | undefined;

/** What the engine has learned, read once a process. Throws UnreadableModel. */
export function learned(): Learned {
  loaded ??= readModel(join(process.cwd(), PATH));
  return loaded;
}

export function readModel(path: string): Learned {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UnreadableModel(`The model of the engine undertone is missing (${PATH}). ${MEND}`);
  }
  const found = parsed(bytes);
  if (found === null) {
    throw new UnreadableModel(`The model of the engine undertone is damaged (${PATH}). ${MEND}`);
  }
  return found;
}

function parsed(bytes: Buffer): Learned | null {
  if (!bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))) return null;
  const from = MAGIC.length + 4;
  if (bytes.length < from) return null;
  const end = from + bytes.readUInt32LE(MAGIC.length);
  const heading = headingIn(bytes.subarray(from, end).toString());
  const body = bytes.subarray(end);
  if (heading === null || sha256(body) !== heading.sha256) return null;
  const { models, sha256: _, ...rest } = heading;
  let at = 0;
  const whole = models.map(({ rows, ...model }) => {
    // Copied, for a view of 32-bit numbers must begin at a multiple of four bytes.
    const keys = new Uint32Array(Uint8Array.from(body.subarray(at, at + rows * 4)).buffer);
    at += rows * 4;
    const weights = new Int8Array(Uint8Array.from(body.subarray(at, at + rows * model.columns)).buffer);
    at += rows * model.columns;
    return modelOf({ ...model, keys, weights });
  });
  return at === body.length ? { ...rest, models: whole } : null;
}

function headingIn(text: string): z.infer<typeof Heading> | null {
  try {
    return Heading.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
