import type { Target } from "../comment.ts";
import { decode } from "../import/decode.ts";
import { type RawRecord, UnreadableFile } from "../import/format.ts";
import { recogniseFormat } from "../import/formats.ts";
import { lookedInto } from "../import/lookahead.ts";
import { guessLabelColumns, type LabelColumns, labelsAnything, mapLabelColumns } from "./columns.ts";
import { type Field, LEAN, stanceField, TONE } from "./field.ts";
import { labelIn } from "./value.ts";

/** The labels of one comment; null where one is withheld. */
export type Labels = {
  tone: string | null;
  lean: string | null;
  /** In the order of the targets. */
  stances: readonly (string | null)[];
};

/** One row of a labelled file. `text` and `id` are "" where the file has no such column. */
export type LabelledRow = { record: RawRecord; text: string; id: string; labels: Labels };

export type LabelledFile = { columns: LabelColumns; rows: readonly LabelledRow[] };

type Asked = {
  targets: readonly Pick<Target, "id" | "name">[];
  /** "text=body,tone=feeling,russia=r": columns named by hand, the others are guessed. */
  map?: string | undefined;
  /** What every row must have. */
  needs: "text" | "id";
};

/**
 * Reads a labelled file of any format that comments come in. Throws UnreadableFile at the first row that is broken or
 * labelled with a word that is no label, naming both: a measure of some rows only would not be one of the file.
 */
export async function readLabelled(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  asked: Asked,
): Promise<LabelledFile> {
  const records = await recordsOf(bytes, fileName);
  const names = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  const columns = columnsOf(names, asked);
  return { columns, rows: records.map((record) => rowOf(record, columns, asked)) };
}

async function recordsOf(bytes: AsyncIterable<Uint8Array>, fileName: string): Promise<RawRecord[]> {
  const text = await lookedInto(decode(bytes));
  const format = recogniseFormat(text.head, fileName);
  if (format === null) throw new UnreadableFile(`"${fileName}" is in no format that Undertone reads.`);
  const records: RawRecord[] = [];
  for await (const read of format.records(text.all)) {
    if ("rejection" in read) throw new UnreadableFile(`Row ${read.rejection.row}: ${read.rejection.reason}.`);
    records.push(read.record);
  }
  return records;
}

function columnsOf(names: readonly string[], { targets, map, needs }: Asked): LabelColumns {
  const columns =
    map === undefined ? guessLabelColumns(names, targets) : mapLabelColumns(map, names, targets);
  if ("problem" in columns) throw new UnreadableFile(columns.problem);
  const there = `The columns are: ${names.join(", ")}.`;
  if (columns[needs] === null) {
    const what = needs === "text" ? "the text of a comment" : "the id of a comment";
    throw new UnreadableFile(`No column looks like ${what}. ${there} Say which one it is.`);
  }
  if (!labelsAnything(columns)) {
    const wanted = ["tone", "lean", ...targets.map(({ id }) => `stance_${id}`)].join(", ");
    throw new UnreadableFile(`No column looks like a label (${wanted}). ${there}`);
  }
  return columns;
}

function rowOf(record: RawRecord, columns: LabelColumns, { targets, needs }: Asked): LabelledRow {
  const cell = (column: string | null | undefined) =>
    column != null && Object.hasOwn(record.fields, column) ? (record.fields[column] ?? "") : "";
  const label = (field: Field, column: string | null | undefined) =>
    labelOrFault(cell(column), field, record.row, column ?? "");
  const row = { record, text: cell(columns.text), id: cell(columns.id).trim() };
  if (row[needs].trim() === "") throw new UnreadableFile(`Row ${record.row}: its ${needs} is empty.`);
  return {
    ...row,
    labels: {
      tone: label(TONE, columns.tone),
      lean: label(LEAN, columns.lean),
      stances: targets.map((target) => label(stanceField(target), columns.stances[target.id])),
    },
  };
}

function labelOrFault(cell: string, field: Field, row: number, column: string): string | null {
  const label = labelIn(cell, field);
  if (label !== undefined) return label;
  throw new UnreadableFile(
    `Row ${row}: "${cell.slice(0, 80)}" in the column "${column}" is no ${field.kind}. ` +
      `There are: ${field.classes.join(", ")}, or nothing where none was given.`,
  );
}
