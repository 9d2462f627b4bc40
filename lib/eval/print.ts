import type { Field } from "../label/field.ts";
import { decimal, percentage, perSecond, tested } from "./figures.ts";
import type { Measures } from "./measure.ts";
import type { Line, Report } from "./report.ts";

/** A report as text for a terminal. */
export function printed({ data, n, engines, fields }: Report): string {
  const [first] = engines;
  return [
    `${data}: ${n} comments. In brackets: 95 % bootstrap intervals.`,
    table([
      ["engine", "version", "comments a second"],
      ...engines.map(({ engine, version, speed }) => [engine, version, perSecond(speed)]),
    ]),
    ...fields.map(({ field, lines }) => section(field, lines, first?.engine ?? "")),
  ].join("\n\n");
}

function section(field: Field, lines: readonly Line[], first: string): string {
  const n = Math.max(...lines.map(({ measures }) => measures.n));
  return [
    `${field.name}: ${n} labelled`,
    table(totals(lines, first)),
    ...lines.map(({ engine, measures }) => `${engine}\n${indented(table(byClass(measures)))}`),
  ].join("\n");
}

function totals(lines: readonly Line[], first: string): string[][] {
  const compared = lines.some(({ comparison }) => comparison !== null);
  return [
    [
      "engine",
      "macro-F1",
      "average recall",
      "accuracy",
      "kappa",
      "not scored",
      "calibration error",
      "Brier score",
      ...(compared ? [`McNemar against ${first} (only it right : only this)`] : []),
    ],
    ...lines.map(({ engine, measures: of, comparison }) => [
      engine,
      decimal(of.macroF1),
      decimal(of.averageRecall),
      decimal(of.accuracy),
      decimal(of.kappa),
      percentage(of.unscored),
      of.calibration === null ? "no probabilities" : decimal(of.calibration.error),
      of.calibration === null ? "no probabilities" : decimal(of.calibration.brier),
      ...(compared ? [tested(comparison)] : []),
    ]),
  ];
}

function byClass({ classes, confusion }: Measures): string[][] {
  return [
    ["", "n", "precision", "recall", "F1", ...classes.map(({ label }) => `said ${label}`), "not scored"],
    ...classes.map(({ label, n, precision, recall, f1 }, place) => [
      label,
      String(n),
      decimal(precision),
      decimal(recall),
      decimal(f1),
      ...(confusion[place] ?? []).map(String),
    ]),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
