import type { Target } from "../comment.ts";
import { fieldsAsked } from "./coding.ts";
import { Coder, type FullEntry, fewOf, type Problems } from "./entry.ts";
import type { LabelledFile, LabelledRow } from "./file.ts";

type Named = Pick<Target, "id" | "name">;
type Given = {
  /** Whose labels they are, where no column says so. */
  coder: string | null;
  /** The sample they belong to, where no column says so; 0 is none. */
  sampleId: number;
  now: Date;
};

const ORIGINS = ["coded", "decided", "corrected"] as const;

/**
 * The labels of a file with who said them, when, and in which sample: the columns `coder`, `time`, `sample`, `origin`
 * and `note`, as an export writes them. In a sample what is empty was withheld, elsewhere it is no label. Leans are not
 * among them: a lean is not labelled but follows from the stances.
 */
export function fullEntriesOf(
  { rows }: LabelledFile,
  targets: readonly Named[],
  given: Given,
): FullEntry[] | Problems {
  const problems: string[] = [];
  const entries = rows.flatMap((row) => {
    const about = aboutOf(row, given);
    if (typeof about === "string") {
      problems.push(`Row ${row.record.row}: ${about}`);
      return [];
    }
    const said = [row.labels.tone, ...row.labels.stances];
    return fieldsAsked(targets).flatMap(({ id: field }, place): FullEntry[] => {
      const value = said[place] ?? null;
      if (value === null && (about.sampleId === 0 || about.origin !== "coded")) return [];
      return [{ ...about, field, value }];
    });
  });
  return problems.length > 0 ? { problems: fewOf(problems) } : entries;
}

function aboutOf({ record, id }: LabelledRow, given: Given): Omit<FullEntry, "field" | "value"> | string {
  const cell = (name: string) => (record.fields[name] ?? "").trim();
  const coder = Coder.safeParse(cell("coder") || (given.coder ?? ""));
  if (!coder.success) return "it names no coder: add a column coder, or say whose labels they are.";
  const sample = cell("sample");
  if (sample !== "" && !/^\d{1,9}$/.test(sample)) return `"${sample}" is no number of a sample.`;
  const origin = ORIGINS.find((one) => one === (cell("origin") || "coded"));
  if (origin === undefined) return `"${cell("origin")}" is no origin; there are ${ORIGINS.join(", ")}.`;
  const time = cell("time");
  const at = time === "" ? given.now : new Date(time);
  if (Number.isNaN(at.getTime())) return `"${time}" is no time; write 2025-03-02T10:00:00Z.`;
  return {
    ...{ row: record.row, comment: id, coder: coder.data, origin },
    sampleId: sample === "" ? given.sampleId : Number(sample),
    note: cell("note") || null,
    at: new Date(Math.min(at.getTime(), given.now.getTime())),
  };
}
