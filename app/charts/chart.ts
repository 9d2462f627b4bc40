import type { Group } from "#lib/estimates/estimateOf.ts";
import type { Figure } from "#lib/estimates/figure.ts";
import type { Filter } from "#lib/filter.ts";
import type { AuditGroup } from "#lib/store/audit.ts";
import type { ViewCell, ViewDimension } from "#lib/view.ts";

/** One line of a chart's table. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A column of that table: `share` is 0 … 1, or null where there are too few comments for a percentage. */
export type ChartColumn = { key: string; label: string; kind: "label" | "count" | "share" | "number" };

/** What a chart may need to know besides its cells. */
export type Context = {
  targets: readonly { id: string; name: string }[];
  sources: ReadonlyMap<string, string>;
};

/** A change of the filter that leads to the comments behind a figure. */
type Narrowing = { [K in keyof Filter]?: Filter[K] };

/** A share behind a row that labels can tell more surely than verdicts do. */
export type Asked = {
  /** "pro-russia": what its columns in a file begin with. */
  key: string;
  /** What it is called beside its estimate. */
  name: string;
  figure: Figure;
  group?: Group;
};

/** A chart is a pure function of one small table; how the table is drawn is its view's affair. */
export type Chart<D extends ViewDimension = ViewDimension> = {
  id: string;
  /** The question it answers: its title. */
  question: string;
  /** What a reader must know to read it rightly. */
  note: string;
  by: readonly D[];
  /** How many values of the first dimension the screen has room for; the CSV has them all. */
  top?: number;
  columns(context: Context): ChartColumn[];
  rows(cells: readonly ViewCell<D>[], context: Context): Row[];
  /** null where no filter leads to just these comments. */
  behind(row: Row, column: string): Narrowing | null;
  /** The shares that labels can estimate, in each row the same keys; of a chart of counts there are none. */
  asks?(row: Row): Asked[];
  /** What its rows are groups of, where they are not of all comments. */
  groups?: readonly AuditGroup[];
};

/** A chart with its dimensions inferred from `by`. */
export function defineChart<const D extends ViewDimension>(chart: Chart<D>): Chart<D> {
  return chart;
}
