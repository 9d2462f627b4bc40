import { describe, expect, it } from "vitest";
import { auditOf } from "#lib/estimates/audit.ts";
import { estimateOf } from "#lib/estimates/estimateOf.ts";
import { leanOfStances, leanShare, meanTone, stanceShare, toneShare } from "#lib/estimates/figure.ts";
import { sourceId } from "#lib/import/identity.ts";
import type { Run } from "#lib/store/runs.ts";
import { withDatabase } from "../database.ts";
import { biased, datasetOf, labelled, sampleOf, truth } from "./labelled.ts";

withDatabase();

const PRO_RUSSIA = leanShare("pro-russia");

async function auditIn(run: Run, ...rest: [filter?: object, by?: ("source" | "day" | "language")[]]) {
  const audit = await auditOf(run, rest[0] ?? {}, rest[1] ?? []);
  if (audit === null) throw new Error("There is no audit");
  return audit;
}

describe("a view of a labelled data set", () => {
  it("has its share corrected by the labels, whatever the engine says", async () => {
    const run = await datasetOf(biased(600));
    expect(await auditOf(run, {})).toBeNull();
    const sample = await sampleOf(run, { n: 200 });
    expect(await auditOf(run, {})).toBeNull();
    await labelled(sample, run, truth);
    const found = estimateOf(await auditIn(run), PRO_RUSSIA);
    expect(found).toMatchObject({ method: "difference", labelled: 200, size: 600, naive: 1 / 3 });
    if (found.method !== "difference") return;
    expect(found.interval.low).toBeLessThan(0.2);
    expect(found.interval.high).toBeGreaterThan(0.2);
    expect(found.interval.high).toBeLessThan(1 / 3);
  });

  it("is not moved by corrections made while browsing, nor by labels of no sample", async () => {
    const run = await datasetOf(biased(300));
    const sample = await sampleOf(run, { n: 120 });
    await labelled(sample, run, truth);
    const before = estimateOf(await auditIn(run), PRO_RUSSIA);
    await labelled(sample, run, () => ({ russia: "favour", west: "against" }), { origin: "corrected" });
    await labelled({ ...sample, id: 0 }, run, () => ({ russia: "favour" }));
    expect(estimateOf(await auditIn(run), PRO_RUSSIA)).toEqual(before);
  });

  it("is a census where all is labelled, and gives the truth in each group", async () => {
    const run = await datasetOf(biased(60));
    const sample = await sampleOf(run, { n: 60, design: "lean" });
    await labelled(sample, run, truth);
    const audit = await auditIn(run, {}, ["source", "day"]);
    expect(estimateOf(audit, PRO_RUSSIA)).toMatchObject({ method: "census", value: 0.2, size: 60 });
    const small = sourceId({ title: "Small", url: null });
    expect(estimateOf(audit, PRO_RUSSIA, { source: small })).toMatchObject({ method: "census", size: 15 });
    const march = { days: { from: "2025-03-01", to: "2025-03-31" } };
    expect(estimateOf(audit, PRO_RUSSIA, march)).toMatchObject({ size: 30, value: 0.2 });
    expect(estimateOf(audit, PRO_RUSSIA, { days: null })).toMatchObject({ size: 0, method: "counts" });
    expect(estimateOf(audit, toneShare("neutral"))).toMatchObject({ value: 1 });
    expect(estimateOf(audit, meanTone)).toMatchObject({ value: 0 });
    expect(estimateOf(audit, stanceShare("russia", "favour"))).toMatchObject({ value: 0.2 });
    expect(estimateOf(audit, leanOfStances("pro-russia"))).toMatchObject({ value: 1, naive: 1 });
  });

  it("of a stratified sample half labelled is weighed by what was labelled", async () => {
    const run = await datasetOf(biased(600));
    const sample = await sampleOf(run, { n: 200, design: "lean", power: 0 });
    await labelled(sample, run, (text) => (text.endsWith("7") ? null : truth(text)));
    const found = estimateOf(await auditIn(run), PRO_RUSSIA);
    expect(found).toMatchObject({ method: "difference", size: 600 });
    if (found.method !== "difference") return;
    expect(found.labelled).toBeLessThan(200);
    expect(found.value).toBeGreaterThan(0.12);
    expect(found.value).toBeLessThan(0.28);
  });

  it("counts a lean by favour alone under the strict rule, and none where a stance was not labelled", async () => {
    const run = await datasetOf(biased(40));
    const sample = await sampleOf(run, { n: 40 });
    await labelled(sample, run, (text) =>
      text.startsWith("for")
        ? { russia: "none", west: "against", ukraine: "none" }
        : { russia: "none", west: "none" },
    );
    const everyone = estimateOf(await auditIn(run), leanShare("pro-russia"));
    expect(everyone.labelled).toBe(8);
    const strict = estimateOf(await auditIn(run, { rule: "strict" }), leanShare("neither"));
    expect(strict).toMatchObject({ labelled: 8, method: "too-few-labels" });
  });

  it("counts the same through the rollup and through the comments", async () => {
    const run = await datasetOf(biased(90));
    const sample = await sampleOf(run, { n: 90 });
    await labelled(sample, run, truth);
    const [through, past] = await Promise.all([
      auditIn(run, {}, ["source", "day", "language"]),
      auditIn({ ...run, scored: 0 }, {}, ["source", "day", "language"]),
    ]);
    const sorted = (cells: readonly object[]) =>
      cells.map((cell) => JSON.stringify(Object.entries(cell).toSorted())).sort();
    expect(sorted(through.cells)).toEqual(sorted(past.cells));
  });
});
