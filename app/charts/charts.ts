import { authors } from "./authors/chart.ts";
import type { Chart } from "./chart.ts";
import { languages } from "./languages/chart.ts";
import { lean } from "./lean/chart.ts";
import { matrix } from "./matrix/chart.ts";
import { sources } from "./sources/chart.ts";
import { targets } from "./targets/chart.ts";
import { time } from "./time/chart.ts";
import { tone } from "./tone/chart.ts";
import { words } from "./words/chart.ts";

/** The charts of the dashboard, in its order. */
export const charts: readonly Chart[] = [
  lean,
  tone,
  time,
  matrix,
  targets,
  sources,
  authors,
  languages,
  words,
];
