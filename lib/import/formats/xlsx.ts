import readWorkbook, { type Sheet } from "read-excel-file/node";
import { type Spooled, sliceOf } from "#lib/import/archive/spool.ts";
import { zipped } from "#lib/import/archive/zip.ts";
import { readHeader } from "#lib/import/csv/header.ts";
import { type BinaryFormat, type Read, UnreadableFile } from "#lib/import/format.ts";

/** A workbook is read whole, and what is read takes about six times its room. */
const MOST = 64 * 2 ** 20;
const MOST_PARTS = 10_000;

export const xlsx: BinaryFormat = {
  id: "xlsx",
  name: "Excel (XLSX)",
  recognises: (_head, paths) => paths.includes("xl/workbook.xml"),
  async *records(spooled) {
    await checkSize(spooled);
    let before = 0;
    const sheets = (await workbook(spooled)).filter(({ data }) => data.length > 0);
    for (const { sheet, data } of sheets) {
      yield* readSheet(data, before, sheets.length > 1 ? sheet : null);
      before += data.length;
    }
    if (before === 0) throw new UnreadableFile("The workbook has no rows.");
  },
};

/** Measured, not believed: the sizes an archive states may be wrong. */
async function checkSize(spooled: Spooled): Promise<void> {
  let size = 0;
  for (const part of await zipped(spooled, MOST_PARTS)) {
    if (!part.path.startsWith("xl/") || part.path.startsWith("xl/media/")) continue;
    for await (const chunk of part.bytes()) {
      size += chunk.length;
      if (size <= MOST) continue;
      throw new UnreadableFile(
        `The workbook unpacks to more than ${MOST / 2 ** 20} MB. Save its sheets as CSV: that can be of any size.`,
      );
    }
  }
}

async function workbook(spooled: Spooled): Promise<Sheet[]> {
  try {
    return await readWorkbook(Buffer.from(await sliceOf(spooled, 0)), { trim: false });
  } catch (error) {
    throw new UnreadableFile(
      `The workbook cannot be read (${(error as Error).message}). Save it anew, or as CSV.`,
    );
  }
}

/** Rows count on from one sheet to the next. */
function* readSheet(data: Sheet["data"], before: number, sheet: string | null): Generator<Read> {
  let columns: readonly string[] | null = null;
  for (const [place, row] of data.entries()) {
    const cells = row.map(cellOf);
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (columns === null) {
      const header = readHeader(cells);
      columns = header.columns;
      if (!header.isData) continue;
    }
    const fields: Record<string, string> = sheet === null ? {} : { sheet };
    for (const [at, column] of columns.entries()) fields[column] = cells[at] ?? "";
    yield { record: { row: before + place + 1, fields, raw: cells.join("\t") } };
  }
}

/** Excel knows no time zones, and its fractions of a day miss the second by a little. */
function cellOf(cell: unknown): string {
  if (!(cell instanceof Date)) return cell === null || cell === undefined ? "" : String(cell);
  const second = new Date(Math.round(cell.getTime() / 1000) * 1000);
  return Number.isNaN(second.getTime()) ? "" : second.toISOString().replace(/(T00:00:00)?\.\d+Z$/, "");
}
