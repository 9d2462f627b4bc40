import { beforeAll, describe, expect, it } from "vitest";
import { charts } from "#app/charts/charts.ts";
import { loadChart } from "#app/charts/load.ts";
import { estimatesOf } from "#app/estimates/rows.ts";
import { basisText, estimateText, methodName } from "#app/estimates/words.ts";
import { type Audit, auditOf } from "#lib/estimates/audit.ts";
import { FEWEST_FOR_SHARES } from "#lib/stats/share.ts";
import type { Run } from "#lib/store/runs.ts";
import { withDatabase } from "../database.ts";
import { biased, datasetOf, labelled, sampleOf, truth } from "../estimates/labelled.ts";

withDatabase();

let run: Run;
beforeAll(async () => {
  run = await datasetOf(biased(300));
  await labelled(await sampleOf(run, { n: 150 }), run, truth);
});

async function auditFor(chart: (typeof charts)[number]): Promise<Audit> {
  const audit = await auditOf(run, {}, chart.groups ?? []);
  if (audit === null) throw new Error("There is no audit");
  return audit;
}

const asking = charts.filter(({ asks }) => asks !== undefined);

describe("the estimates beside a chart", () => {
  it("are there for every chart of shares of comments", () => {
    expect(asking.map(({ id }) => id)).toEqual(["lean", "tone", "time", "targets", "sources", "languages"]);
  });

  it.each(asking.map((chart) => [chart.id, chart] as const))(
    "%s are of its rows, and of the engine's own shares",
    async (_, chart) => {
      const { rows } = await loadChart(chart, run, {}, "all");
      const estimates = estimatesOf(chart, rows, await auditFor(chart));
      for (const [place, row] of rows.entries()) {
        for (const { key, estimate, figure } of estimates[place] ?? []) {
          const n = Number(row["n"] ?? 0);
          const counted = key === "share" ? n : Number(row[key]);
          const all = key === "share" ? 300 : n;
          expect(estimate.size).toBe(all);
          expect(estimate.naive ?? 0).toBeCloseTo(counted / Math.max(1, all), 12);
          expect(estimateText(estimate, figure.kind)).not.toContain("NaN");
          if (all < FEWEST_FOR_SHARES) expect(estimateText(estimate, figure.kind)).not.toContain("%");
        }
      }
    },
  );
});

describe("an estimate in words", () => {
  const known = { naive: 0.335, labelled: 200, size: 1_943 };
  const interval = { low: 0.141, high: 0.249 };

  it("has its interval, its labels and its method", () => {
    const found = { ...known, method: "difference", value: 0.193, interval, lambda: 0.6 } as const;
    expect(estimateText(found, "share")).toBe("19 % [14 %, 25 %]");
    expect(basisText(found)).toBe("200 of 1,943");
    expect(methodName(found)).toBe("engine, corrected by labels");
    expect(estimateText({ ...found, value: -0.1, interval: { low: -0.2, high: 0.05 } }, "mean")).toBe(
      "−0.10 [−0.20, 0.05]",
    );
  });

  it("says how many labels are missing, and never a percentage of a handful", () => {
    expect(estimateText({ ...known, method: "too-few-labels", missing: 12 }, "share")).toBe(
      "12 more labels needed",
    );
    expect(estimateText({ ...known, size: 29, method: "counts" }, "share")).toBe(
      "too few comments for a share",
    );
    const seven = { naive: 2 / 7, labelled: 7, size: 7, method: "census", value: 3 / 7 } as const;
    expect(estimateText(seven, "share")).toBe("3 of 7");
  });
});
