import { describe, expect, it } from "vitest";
import { SampleDraft } from "#lib/label/draft.ts";
import { auditCells, auditItems } from "#lib/store/audit.ts";
import { writeBatch } from "#lib/store/batch.ts";
import { drawSample, growSample } from "#lib/store/drawSample.ts";
import { endImport } from "#lib/store/imports.ts";
import { deleteSample, drawnIn, findSample, listSamples, type Sample } from "#lib/store/samples.ts";
import { query, withDatabase } from "../database.ts";
import { batchOf, begun, begunImport, scored } from "./scored.ts";

withDatabase();

const AGAINST = { label: "pro-west", reason: "opposition" } as const;

/** Sixty comments of two sources over two months, twelve of them against Russia. */
async function sixty() {
  const { dataset, run, import: of } = await begun();
  const comments = Array.from({ length: 60 }, (_, i) =>
    scored({
      author: i % 4 === 0 ? "Ani" : null,
      at: i % 2 === 0 ? "2025-03-02T10:00:00Z" : "2025-04-02T10:00:00Z",
      source: { title: i < 45 ? "Large" : "Small", url: null },
      ...(i % 5 === 0 && { stances: ["against", "none", "none"], lean: AGAINST }),
    }),
  );
  await writeBatch(of, batchOf(comments));
  await endImport(of, "finished");
  return { dataset, run };
}

const asked = (rest: Partial<SampleDraft> = {}) => ({
  ...SampleDraft.parse({ name: "Audit", n: 20, ...rest }),
  seed: 7,
});

function drawn(outcome: { sample: Sample } | { problems: string[] }): Sample {
  if ("problems" in outcome) throw new Error(outcome.problems.join());
  return outcome.sample;
}

describe("an audit sample", () => {
  it("holds what it was drawn from: seed, design, population, probabilities, and the targets asked about", async () => {
    const { dataset, run } = await sixty();
    const sample = drawn(await drawSample(run, asked()));
    expect(sample).toMatchObject({
      ...{ name: "Audit", seed: 7, design: "random", filter: {}, runId: run.id, size: 60 },
      strata: [{ key: "all", size: 60, drawn: 20 }],
      targets: run.targets,
    });
    expect(await findSample(dataset.id, sample.id)).toEqual(sample);
    const items = await auditItems(sample, run);
    expect(items.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(new Set(items.map(({ commentId }) => commentId)).size).toBe(20);
    expect(new Set(items.map(({ probability }) => probability))).toEqual(new Set([20 / 60]));
    expect(items.filter(({ shared }) => shared)).toHaveLength(4);
  });

  it("is the same for the same seed, and another for another", async () => {
    const { run } = await sixty();
    const [one, same, other] = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        const items = await auditItems(drawn(await drawSample(run, { ...asked(), seed })), run);
        return items.map(({ commentId }) => commentId);
      }),
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("grows without redrawing: what was drawn stays first, and probabilities follow, up to all there are", async () => {
    const { run } = await sixty();
    const sample = drawn(await drawSample(run, asked({ design: "lean" })));
    const before = await auditItems(sample, run);
    const grown = drawn(await growSample(sample, 15));
    const after = await auditItems(grown, run);
    const ids = (items: typeof after) => items.map(({ commentId }) => commentId);
    expect(ids(after).slice(0, 20)).toEqual(ids(before));
    expect([drawnIn(grown), new Set(ids(after)).size]).toEqual([35, 35]);
    for (const { key, size, drawn: n } of grown.strata) {
      const of = after.filter(({ stratum }) => stratum === key);
      expect([of.length, of[0]?.probability]).toEqual([n, n / size]);
    }
    const all = drawn(await growSample(grown, 100));
    expect(all.strata.every(({ size, drawn: n }) => size === n)).toBe(true);
    expect(await growSample(all, 1)).toEqual({ problems: ["Every comment is in the sample already."] });
  });

  it.each([
    ["lean", ["neither", "pro-west"], [48, 12]],
    ["month", ["2025-03", "2025-04"], [30, 30]],
    ["tone", ["neutral"], [60]],
  ] as const)("is stratified by %s", async (design, keys, sizes) => {
    const { run } = await sixty();
    const { strata } = drawn(await drawSample(run, asked({ design, power: 0 })));
    expect(strata.map(({ key }) => key)).toEqual(keys);
    expect(strata.map(({ size }) => size)).toEqual(sizes);
    for (const { drawn: n } of strata) expect(n).toBe(20 / keys.length);
  });

  it("stays of its population when comments come in later", async () => {
    const { run } = await sixty();
    const sample = drawn(await drawSample(run, asked({ n: 40 })));
    const later = await begunImport(run);
    await writeBatch(later, batchOf(Array.from({ length: 30 }, () => scored())));
    expect(await drawSample(run, asked())).toEqual({
      problems: [expect.stringContaining("An import is not over")],
    });
    await endImport(later, "finished");
    const all = drawn(await growSample(sample, 1_000));
    expect([all.size, drawnIn(all)]).toEqual([60, 60]);
    expect(drawn(await drawSample(run, asked())).size).toBe(90);
  });

  it("does not grow from a population that comments were taken out of", async () => {
    const { run } = await sixty();
    const sample = drawn(await drawSample(run, asked()));
    const [item] = await auditItems(sample, run);
    await query("DELETE FROM comment WHERE id = $1", [item?.commentId]);
    expect(await growSample(sample, 5)).toEqual({ problems: [expect.stringContaining("taken out")] });
    expect(await auditItems(sample, run)).toHaveLength(19);
  });

  it("that cannot be drawn says why", async () => {
    const { run } = await sixty();
    const problems = async (rest: Partial<SampleDraft>) => drawSample(run, asked(rest));
    expect(await problems({ filter: "lean=sideways" })).toEqual({
      problems: [expect.stringMatching(/lean=sideways/)],
    });
    expect(await problems({ filter: "language=fr" })).toEqual({
      problems: [expect.stringMatching(/No comment/)],
    });
    expect(await problems({ n: 3, design: "source" })).toEqual({
      problems: [expect.stringMatching(/at least 4/)],
    });
  });

  it("goes with all that was said in it, and nothing else", async () => {
    const { dataset, run } = await sixty();
    const [one, two] = [drawn(await drawSample(run, asked())), drawn(await drawSample(run, asked()))];
    await deleteSample(one);
    expect(await listSamples(dataset.id)).toEqual([two]);
    const [left] = await query<{ n: number }>(
      "SELECT count(*)::int AS n FROM sample_item WHERE dataset_id = $1",
      [dataset.id],
    );
    expect(left?.n).toBe(20);
  });
});

describe("what an estimate asks of a sample", () => {
  it("is each comment's stratum, label, verdict and groups, as far as a filter lets it through", async () => {
    const { run } = await sixty();
    const sample = drawn(await drawSample(run, asked({ n: 60, filter: "dated=yes" })));
    const items = await auditItems(sample, run, { lean: ["pro-west"] });
    expect(items).toHaveLength(12);
    expect(items[0]).toMatchObject({
      ...{ stratum: "all", probability: 1, coders: 0, language: "en" },
      labels: { tone: null, russia: null, west: null, ukraine: null },
      verdict: {
        tone: "neutral",
        lean: "pro-west",
        stances: { russia: "against", west: "none", ukraine: "none" },
      },
    });
    expect(await auditItems(sample, run, { lean: ["pro-west"], rule: "strict" })).toEqual([]);
    const byAni = await auditItems(sample, run, { author: "Ani", from: "2025-03-01", to: "2025-03-31" });
    expect(new Set(byAni.map(({ author, day }) => `${author} ${day}`))).toEqual(new Set(["Ani 2025-03-02"]));
    expect(byAni).toHaveLength(15);
  });

  it("counts the population by stratum and verdict; the counts add up to the strata", async () => {
    const { run } = await sixty();
    const sample = drawn(await drawSample(run, asked({ design: "month" })));
    const cells = await auditCells(sample, run);
    expect(cells.map(({ stratum, lean, n }) => [stratum, lean, n])).toEqual([
      ["2025-03", "neither", 24],
      ["2025-03", "pro-west", 6],
      ["2025-04", "neither", 24],
      ["2025-04", "pro-west", 6],
    ]);
    const inSmall = await auditCells(sample, run, { author: "Ani" });
    expect(inSmall.reduce((sum, { n }) => sum + n, 0)).toBe(15);
  });
});
