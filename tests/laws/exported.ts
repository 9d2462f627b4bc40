import { describe, expect, it } from "vitest";
import { EXPORTED_MAPPING } from "#lib/import/exported.ts";
import type { Format } from "#lib/import/format.ts";
import { recogniseFormat } from "#lib/import/formats.ts";
import { formatLaws, type Sample } from "./format.ts";
import { readAll, recordsOf } from "./reading.ts";

/** What holds for the export of a program besides the laws of all formats. */
export function exportedLaws(format: Format, samples: readonly Sample[]): void {
  formatLaws(format, samples);

  describe(`${format.id} keeps the laws of an export`, () => {
    for (const { name, text } of samples) {
      it(`is told from all other formats by the content of ${name}`, () => {
        for (const fileName of ["download", "wrong.csv"]) {
          expect(recogniseFormat(text.slice(0, 65_536), fileName)?.id).toBe(format.id);
        }
      });

      it(`hands on every column with every row of ${name}`, async () => {
        for (const { fields } of recordsOf(await readAll(format, text))) {
          expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.values(EXPORTED_MAPPING)));
        }
      });
    }
  });
}

/** The cells of a text's records that hold something. */
export async function filledCells(format: Format, text: string): Promise<Record<string, string>[]> {
  return recordsOf(await readAll(format, text)).map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).filter(([, cell]) => cell !== "")),
  );
}
