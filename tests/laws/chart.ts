import { describe, expect, it } from "vitest";
import type { Chart, Row } from "#app/charts/chart.ts";
import { loadChart } from "#app/charts/load.ts";
import { type Filter, filterQuery, within } from "#lib/filter.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";

/** Where a chart does not do as all others do, and why. */
export type Exception = {
  why: string;
  /** What the column n adds up to, where that is not the number of comments. */
  total?(run: Run, filter: Filter): Promise<number>;
  /** True where the comments behind a count are about as many only. */
  approximate?: true;
};

/** What holds for every chart under any filter, on real comments. */
export function chartLaws(
  chart: Chart,
  filters: readonly Filter[],
  runOf: () => Run,
  { total = countOf, approximate }: Partial<Exception> = {},
): void {
  describe(`${chart.id} keeps the laws of a chart`, () => {
    it("asks a question and says how to read the answer", () => {
      expect(chart.question).toMatch(/\?$/);
      expect(chart.note).not.toBe("");
    });

    for (const filter of filters) {
      const shown = filterQuery(filter) || "nothing filtered";

      it(`fills the columns it names, and no others, with ${shown}`, async () => {
        const { rows, columns } = await loadChart(chart, runOf(), filter, "all");
        const known = columns.map(({ key }) => key);
        for (const row of rows) {
          expect(known.filter((key) => !(key in row))).toEqual([]);
          for (const { key, kind } of columns) expectKind(row[key], kind);
        }
      });

      it(`leads from each count to just as many comments, with ${shown}`, async () => {
        const { rows, columns } = await loadChart(chart, runOf(), filter, "all");
        for (const row of rows) {
          for (const { key, kind } of columns) {
            const change = kind === "count" ? chart.behind(row, key) : null;
            if (change === null || row[key] === 0) continue;
            const behind = await countOf(runOf(), within(filter, change));
            if (approximate === undefined) expect([row, key, behind]).toEqual([row, key, row[key]]);
            else expect(behind).toBeGreaterThan(0);
          }
        }
      });

      it.skipIf(approximate !== undefined)(`loses and doubles no comment, with ${shown}`, async () => {
        const { rows } = await loadChart(chart, runOf(), filter, "all");
        expect(sumOf(rows)).toBe(await total(runOf(), filter));
      });

      it(`shows on screen what the whole table has, with ${shown}`, async () => {
        const whole = (await loadChart(chart, runOf(), filter, "all")).rows;
        const screen = (await loadChart(chart, runOf(), filter, "screen")).rows;
        const counts = whole.map(countIn);
        for (const row of screen) expect(counts).toContain(countIn(row));
        if (chart.top !== undefined) expect(screen.length).toBeLessThanOrEqual(chart.top);
      });
    }

    it("has no comments to show where there are none", async () => {
      const { rows } = await loadChart(chart, runOf(), { q: "a word that occurs in no comment" }, "all");
      expect(sumOf(rows)).toBe(0);
    });
  });
}

function expectKind(value: Row[string] | undefined, kind: string): void {
  if (kind === "label") return;
  if (kind === "count") expect(Number.isInteger(value) && Number(value) >= 0).toBe(true);
  else if (value !== null) expect(Number.isFinite(value)).toBe(true);
  if (kind === "share" && value !== null) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
}

function countIn(row: Row): number {
  return Number(row["n"]);
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + countIn(row), 0);
}

async function countOf(run: Run, filter: Filter): Promise<number> {
  const [cell] = await cells(run, filter, []);
  return cell?.n ?? 0;
}
