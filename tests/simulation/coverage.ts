import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "#lib/eval/table.ts";
import { naive } from "#lib/stats/part.ts";
import { design, NUMBERS, type Scenario, scenarios, truthOf } from "./scenarios.ts";
import { type Simulated, simulate } from "./simulate.ts";

// What `npm run coverage` runs: writes its table into docs/honest-shares.md, and fails where a cell covers too little.
const DRAWS = 4_000;
const LEAST = 0.94;
/** Two standard errors of a coverage of 95 % in so many draws. */
const TOLERANCE = 0.007;
const DOC = join(import.meta.dirname, "../../docs/honest-shares.md");
const TABLE = /(<!-- coverage -->\n)[\s\S]*?(<!-- \/coverage -->)/;

const cells = scenarios.flatMap((scenario) =>
  NUMBERS.map((n) => ({ scenario, n, found: simulate(scenario, n, DRAWS, n) })),
);
const short = cells.filter(({ found }) => found.coverage < LEAST - TOLERANCE);
const HEAD = ["Figure", "True", "Engine says", "Labels", "Coverage", "Width", "Labels alone", "Engine used"];
const written = table([HEAD, ...cells.map(({ scenario, n, found }) => line(scenario, n, found))]);
writeFileSync(DOC, readFileSync(DOC, "utf8").replace(TABLE, `$1${written}\n$2`));
console.log(`${written}\n`);
console.log(
  `${cells.length} cells of ${DRAWS} draws, the least coverage ${percent(Math.min(...cells.map(({ found }) => found.coverage)))}.`,
);
for (const { scenario, n, found } of short) {
  console.error(`${scenario.name}, ${n} labels: ${percent(found.coverage)}, less than ${percent(LEAST)}.`);
}
process.exitCode = short.length === 0 ? 0 : 1;

function line(
  scenario: Scenario,
  n: number,
  { coverage, width, widthAlone, corrected }: Simulated,
): string[] {
  const figure = scenario.figure === "mean" ? (value: number) => value.toFixed(2) : percent;
  const said = naive(design(scenario, n).cells) ?? Number.NaN;
  return [
    scenario.name,
    figure(truthOf(scenario)),
    figure(said),
    String(n),
    percent(coverage),
    figure(width),
    figure(widthAlone),
    `${Math.round(100 * corrected)} %`,
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
