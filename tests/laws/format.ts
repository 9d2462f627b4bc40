import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { all, pieces, readAll, recordsOf } from "./reading.ts";

/** `npm run test:fuzz` tries many more. */
const TIMES = process.env["FUZZ"] === "1" ? 20 : 1;

export type Sample = { name: string; text: string; records: number; rejections: number };

/** What holds for every format, whatever it reads. */
export function formatLaws(format: Format, samples: readonly Sample[]): void {
  describe(`${format.id} keeps the laws of a format`, () => {
    for (const { name, text, records, rejections } of samples) {
      it(`loses no row of ${name}`, async () => {
        const reads = await readAll(format, text);
        expect(recordsOf(reads)).toHaveLength(records);
        expect(reads).toHaveLength(records + rejections);
      });

      it(`reads ${name} the same in any pieces`, async () => {
        const whole = await readAll(format, text);
        expect(await readAll(format, text, 7)).toEqual(whole);
        expect(await readAll(format, text, 1)).toEqual(whole);
      });

      it(`keeps the order of the rows of ${name}`, async () => {
        const rows = (await readAll(format, text)).map(rowOf);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        expect(new Set(rows).size).toBe(rows.length);
      });

      it(`keeps what stood in the file of ${name}`, async () => {
        for (const read of await readAll(format, text)) expect(rawOf(read)).not.toBe("");
      });

      it(`recognises ${name} by its beginning`, () => {
        expect(format.recognises(text.slice(0, 65_536), "")).toBeGreaterThan(0.4);
      });

      it(`throws nothing but UnreadableFile, and ends, when ${name} is damaged`, async () => {
        await fc.assert(
          fc.asyncProperty(damaged(text), (broken) => endsWell(format, broken)),
          { numRuns: 50 * TIMES },
        );
      });
    }

    it("throws UnreadableFile for a file of nothing", async () => {
      await expect(readAll(format, "")).rejects.toThrow(UnreadableFile);
      await expect(readAll(format, "\n \n\n")).rejects.toThrow(UnreadableFile);
    });

    it("never throws anything but UnreadableFile for any text", async () => {
      await fc.assert(
        fc.asyncProperty(anyText, (text) => endsWell(format, text)),
        { numRuns: 50 * TIMES },
      );
    });

    it("lets go of the stream when its reader stops early", async () => {
      const [{ text } = { text: "" }] = samples;
      let closed = false;
      async function* source(): AsyncGenerator<string> {
        try {
          yield text;
          // Long enough for every format to have given a row, but those whose last line is needed for the first.
          const more = ["\n".repeat(100_000), text];
          for (let sent = 0; sent < 2_500_000; sent += 100_000 + text.length) yield* more;
        } finally {
          closed = true;
        }
      }
      try {
        for await (const _ of format.records(source())) break;
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
      expect(closed).toBe(true);
    });

    it("passes on the failure of the stream", async () => {
      async function* failing(): AsyncGenerator<string> {
        yield samples[0]?.text ?? "";
        throw new Error("the disk is gone");
      }
      await expect(all(format.records(failing()))).rejects.toThrow("the disk is gone");
    });

    it("answers with a number from 0 to 1 for any beginning and name", () => {
      fc.assert(
        fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 20 }), (head, name) => {
          const score = format.recognises(head, name);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }),
      );
    });
  });
}

/** Half characters too. What fast-check calls "binary" takes seconds to be made. */
const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 300 }).map((codes) => String.fromCodePoint(...codes));

async function endsWell(format: Format, text: string): Promise<void> {
  try {
    const reads = await all(format.records(pieces(text, 101)));
    for (const read of reads) expect(rowOf(read)).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).not.toBe("");
  }
}

/** A text with a stretch of it cut out, doubled, or replaced by characters that mean something to formats. */
function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .record({
      at: fc.nat(text.length),
      length: fc.nat(40),
      put: fc.oneof(
        fc.constantFrom(
          '"',
          "'",
          "\n",
          "\r",
          ",",
          "{",
          "}",
          "[",
          "]",
          "\\",
          "<",
          ">",
          "\0",
          "&",
          "]]>",
          "<![CDATA[",
          "<!--",
          "</",
          "\ud800",
          ":",
          "",
        ),
        fc.string({ maxLength: 5 }),
      ),
      twice: fc.boolean(),
    })
    .map(({ at, length, put, twice }) => {
      const end = twice ? at : at + length;
      return text.slice(0, at) + put + (twice ? text.slice(at, at + length) : "") + text.slice(end);
    });
}

function rowOf(read: Read): number {
  return "record" in read ? read.record.row : read.rejection.row;
}

function rawOf(read: Read): string {
  return "record" in read ? read.record.raw : read.rejection.raw;
}
