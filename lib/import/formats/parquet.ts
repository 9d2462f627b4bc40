import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { type Spooled, sliceOf } from "#lib/import/archive/spool.ts";
import { type BinaryFormat, type Read, UnreadableFile } from "#lib/import/format.ts";
import { flatten } from "#lib/import/json/flatten.ts";

const MAGIC = "PAR1";
/** Rows of one group are unpacked together. */
const LARGEST_GROUP = 512 * 2 ** 20;
const ROWS = 5_000;

export const parquet: BinaryFormat = {
  id: "parquet",
  name: "Parquet",
  recognises: (head) => Buffer.from(head.subarray(0, 4)).toString("latin1") === MAGIC,
  async *records(spooled) {
    const file = asyncBuffer(spooled);
    const metadata = await understood(() => parquetMetadataAsync(file));
    checkGroups(metadata);
    const total = Number(metadata.num_rows);
    if (total === 0) throw new UnreadableFile("The table has no rows.");
    for (let start = 0; start < total; start += ROWS) {
      const rows = await understood(() =>
        parquetReadObjects({
          file,
          metadata,
          compressors,
          rowStart: start,
          rowEnd: Math.min(start + ROWS, total),
        }),
      );
      for (const [place, row] of rows.entries()) yield readRow(row, start + place + 1);
    }
  },
};

function asyncBuffer(spooled: Spooled) {
  return {
    byteLength: spooled.size,
    slice: async (start: number, end?: number): Promise<ArrayBuffer> => {
      const from = start < 0 ? spooled.size + start : start;
      return (await sliceOf(spooled, from, end)).slice().buffer;
    },
  };
}

function checkGroups({ row_groups }: FileMetaData): void {
  const largest = row_groups.reduce((most, group) => Math.max(most, Number(group.total_byte_size)), 0);
  if (largest <= LARGEST_GROUP) return;
  throw new UnreadableFile(
    `A row group of the table is ${largest} bytes large; at most ${LARGEST_GROUP} are read. Write it in smaller groups, or as CSV.`,
  );
}

/** The library throws plain errors where the bytes are not as they should be. */
async function understood<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw new UnreadableFile(`The Parquet table cannot be read: ${(error as Error).message}.`);
  }
}

function readRow(row: Record<string, unknown>, number: number): Read {
  const plain = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainly(cell)]));
  const fields = flatten(plain);
  return { record: { row: number, fields, raw: JSON.stringify(fields) } };
}

/** A time without a zone is UTC in Parquet. */
function plainly(cell: unknown): unknown {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString();
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString("utf8");
  if (Array.isArray(cell)) return cell.map(plainly);
  return typeof cell === "bigint" ? cell.toString() : cell;
}
