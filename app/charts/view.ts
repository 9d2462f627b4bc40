import type { Row } from "./chart.ts";

/** What a chart's view is given: its rows and, for each figure, the address of the comments behind it. */
export type ViewProps = { rows: readonly Row[]; links: readonly Readonly<Record<string, string>>[] };

/** One colour of a chart. */
export type Series = { key: string; label: string; color: string };
