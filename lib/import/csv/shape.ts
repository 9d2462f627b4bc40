import { EXPORTED_MAPPING, type ExportedRow, exportedFields } from "#lib/import/exported.ts";
import type { Format } from "#lib/import/format.ts";
import { csvRecords } from "#lib/import/formats/csv.ts";

type Cells = Readonly<Record<string, string>>;

/** How one program exports comments as CSV. */
export type CsvShape = {
  id: string;
  name: string;
  /** Columns by which it is known, as they stand in the first row. */
  columns: readonly string[];
  row(cells: Cells): ExportedRow;
};

export function shapedCsv({ id, name, columns, row }: CsvShape): Format {
  return {
    id,
    name,
    mapping: EXPORTED_MAPPING,
    recognises(head) {
      const header = (head.split(/[\r\n]/, 1)[0] ?? "")
        .split(/[,;\t]/)
        .map((cell) => cell.replaceAll('"', "").trim());
      return columns.every((column) => header.includes(column)) ? 1 : 0;
    },
    async *records(text) {
      for await (const read of csvRecords(text)) {
        yield "record" in read
          ? { record: { ...read.record, fields: exportedFields(row(read.record.fields)) } }
          : read;
      }
    },
  };
}
