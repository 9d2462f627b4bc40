import type { DevelopmentSet } from "./developmentSets.ts";
import { decimal, percentage, tested } from "./figures.ts";
import type { Line, Report } from "./report.ts";
import { table } from "./table.ts";

/** What is measured of one set: all of it, and each of its parts by name. */
export type SetReport = {
  set: DevelopmentSet;
  whole: Report;
  parts: readonly { name: string; report: Report }[];
};

const BEGIN = "<!-- figures: written by `npm run eval -- --write` -->";
const END = "<!-- end of figures -->";

/** A document with what stands between its two marks replaced. Throws where a mark is missing. */
export function withFigures(document: string, figures: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document lacks the lines "${BEGIN}" and "${END}".`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${document.slice(end)}`;
}

/** The reports as Markdown: a section a set, a table a field. */
export function markdown(reports: readonly SetReport[]): string {
  return reports.map(section).join("\n\n");
}

function section({ set, whole, parts }: SetReport): string {
  const tables = whole.fields
    .filter(({ field }) => set.fields.includes(field.id))
    .map(({ field, lines }) =>
      [`### ${field.name}`, fieldTable(lines), parts.length > 0 && partsTable(field.id, whole, parts)]
        .filter((part) => part !== false)
        .join("\n\n"),
    );
  const learned =
    set.learnedBy === undefined ? "" : ` Left out, having learned from it: ${set.learnedBy.join(", ")}.`;
  return [
    `## ${set.file.replace(/\.\w+$/, "")}`,
    `${set.about}: ${whole.n} texts.${learned}`,
    ...tables,
  ].join("\n\n");
}

function fieldTable(lines: readonly Line[]): string {
  const [first] = lines;
  const compared = lines.some(({ comparison }) => comparison !== null);
  return table([
    [
      "engine",
      "n",
      "macro-F1",
      "average recall",
      "accuracy",
      "kappa",
      "not scored",
      "calibration error",
      "Brier score",
      ...(compared ? [`McNemar against ${first?.engine ?? ""}`] : []),
    ],
    ...lines.map(({ engine, version, measures: of, comparison }) => [
      `${engine} ${version}`,
      String(of.n),
      decimal(of.macroF1),
      decimal(of.averageRecall),
      decimal(of.accuracy),
      decimal(of.kappa),
      percentage(of.unscored),
      of.calibration === null ? "no probabilities" : decimal(of.calibration.error),
      of.calibration === null ? "no probabilities" : decimal(of.calibration.brier),
      ...(compared ? [tested(comparison)] : []),
    ]),
  ]);
}

/** Macro-F1 alone: parts down, engines across. */
function partsTable(field: string, whole: Report, parts: SetReport["parts"]): string {
  const engines = whole.engines.map(({ engine }) => engine);
  return table([
    ["macro-F1 of", "n", ...engines],
    ...parts.map(({ name, report }) => {
      const lines = report.fields.find((one) => one.field.id === field)?.lines ?? [];
      const cells = engines.map((engine) => {
        const line = lines.find((one) => one.engine === engine);
        return line === undefined ? "–" : decimal(line.measures.macroF1);
      });
      return [name, String(report.n), ...cells];
    }),
  ]);
}
