import { beforeAll, expect, it } from "vitest";
import { charts } from "#app/charts/charts.ts";
import type { Filter } from "#lib/filter.ts";
import { loadDemo } from "#lib/start/demo.ts";
import { cells } from "#lib/store/cells.ts";
import { listDatasets } from "#lib/store/datasets.ts";
import type { Run } from "#lib/store/runs.ts";
import { withDatabase } from "../database.ts";
import { chartLaws, type Exception } from "../laws/chart.ts";
import { runOf } from "../river.ts";

withDatabase();

let run: Run;
beforeAll(async () => {
  await loadDemo(() => {});
  const [demo] = await listDatasets();
  run = await runOf(demo?.id ?? 0);
});

const FILTERS: readonly Filter[] = [
  {},
  { lean: ["pro-russia", "neither"] },
  { tone: ["negative"], language: ["en"] },
  { from: "2025-03-05", to: "2025-06-11" },
  { from: "2025-03-05" },
  { stance: ["russia:against"] },
  { stance: ["russia:against", "west:none", "west:favour"] },
  { q: "the" },
  { rule: "strict" },
  { rule: "strict", lean: ["neither", "pro-west"], q: "the" },
  { dated: "yes", why: ["opposition", "no-stance"] },
];

const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  targets: {
    why: "counts every comment once a target",
    total: async (run, filter) => run.targets.length * sum(await cells(run, filter, [])),
  },
  authors: {
    why: "unsigned comments are nobody's",
    total: async (run, filter) =>
      sum((await cells(run, filter, ["author"])).filter(({ author }) => author !== null)),
  },
  words: {
    why: "counts words in a sample of texts; the list behind finds them inside others too",
    approximate: true,
  },
};

it("there is a chart of each name once", () => {
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of Object.keys(EXCEPTIONS)) expect(ids).toContain(id);
});

for (const chart of charts) chartLaws(chart, FILTERS, () => run, EXCEPTIONS[chart.id]);

function sum(found: readonly { n: number }[]): number {
  return found.reduce((total, { n }) => total + n, 0);
}
