import type { Series } from "./view.ts";

export const LEAN_SERIES: readonly Series[] = [
  { key: "pro-west", label: "pro-West", color: "var(--pro-west)" },
  { key: "neither", label: "neither", color: "var(--neither)" },
  { key: "pro-russia", label: "pro-Russia", color: "var(--pro-russia)" },
  { key: "unscored", label: "not scored", color: "var(--unscored)" },
];

/** The two poles alone, for charts that spread to both sides. */
export const POLES: readonly Series[] = LEAN_SERIES.filter(({ key }) => key.startsWith("pro-"));
