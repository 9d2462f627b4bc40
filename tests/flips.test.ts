import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { transitions } from "#lib/flips.ts";
import { beginRun } from "#lib/rescore/begin.ts";
import { drive } from "#lib/rescore/drive.ts";
import { flipExamples, type Pair, pairs } from "#lib/store/flips.ts";
import type { Run } from "#lib/store/runs.ts";
import { query, withDatabase } from "./database.ts";
import { contrary, lexicon, scoringBy } from "./rescore/engines.ts";
import { lexiconDataset, runOf, taken } from "./river.ts";

withDatabase();

const TEXTS = [
  "I stand with Russia",
  "Russia betrayed us, and we all know that",
  "NATO is our only hope, and I mean it",
  "nice weather",
  "Ankara is a friend nobody needs, I am against Ankara",
];
const TWO = lexicon("2", { score: contrary });
const TURKEY = { id: "turkey", name: "Turkey", side: "none" as const, aliases: { en: ["Ankara"] } };

let before: Run;
let after: Run;
let counted: Pair[];
beforeAll(async () => {
  const datasetId = await lexiconDataset();
  await taken(["text", ...TEXTS.map((text) => `"${text}"`)].join("\n"), { datasetId });
  before = await runOf(datasetId);
  const [, west, ukraine] = before.targets;
  if (west === undefined || ukraine === undefined) throw new Error("There are other default targets now");
  const targets = [before.targets[0] ?? west, west, TURKEY];
  const begun = await beginRun(datasetId, { engine: "lexicon", targets }, [TWO]);
  if ("refusal" in begun) throw new Error(begun.refusal);
  after = begun.run;
  await drive(after, scoringBy(TWO));
  counted = await pairs(before, after);
});

describe("what two runs see otherwise", () => {
  it("is counted in the lean, the tone and each target of either, as SQL counts it", async () => {
    const found = transitions(counted, before.targets, after.targets);
    expect(found.map(({ field }) => field)).toEqual(["lean", "tone", "russia", "west", "turkey", "ukraine"]);
    for (const { field, changed, n, counts } of found) {
      expect(n).toBe(TEXTS.length);
      expect(counts.flat().reduce((sum, one) => sum + one, 0)).toBe(n);
      if (field === "lean" || field === "tone") expect(changed).toBe(await changedBySql(field));
    }
  });

  it("names a target that is new, and one that is gone, as such", () => {
    const found = transitions(counted, before.targets, after.targets);
    expect(found.find(({ field }) => field === "turkey")).toMatchObject({ before: [null], target: "Turkey" });
    expect(found.find(({ field }) => field === "ukraine")).toMatchObject({ after: [null] });
  });

  it("is nothing between a run and itself", async () => {
    for (const { changed, n } of transitions(await pairs(after, after), after.targets, after.targets)) {
      expect([changed, n]).toEqual([0, TEXTS.length]);
    }
  });
});

describe("examples of a flip", () => {
  it("are as many as the figure they stand behind, and show both verdicts", async () => {
    for (const { field, before: rows, after: columns, counts } of transitions(
      counted,
      before.targets,
      after.targets,
    )) {
      for (const [r, from] of rows.entries()) {
        for (const [c, to] of columns.entries()) {
          const flip = { field, from: from ?? undefined, to: to ?? undefined };
          if (from === null || to === null) continue;
          const { examples } = await flipExamples(before, after, flip, null, 99);
          expect([field, from, to, examples.length]).toEqual([field, from, to, counts[r]?.[c]]);
          for (const example of examples) {
            expect(example.before.id).toBe(example.after.id);
            if (field === "lean")
              expect([example.before.lean.label, example.after.lean.label]).toEqual([from, to]);
            if (field === "west") expect(example.after.stances["west"]).toBe(to);
          }
        }
      }
    }
  });

  it("of any kind are as many as have changed", async () => {
    for (const { field, changed } of transitions(counted, before.targets, after.targets)) {
      const { examples } = await flipExamples(before, after, { field }, null, 99);
      expect([field, examples.length]).toEqual([field, changed]);
    }
  });

  it("come page by page, each once", async () => {
    const seen: string[] = [];
    let since: string | null = null;
    do {
      const page = await flipExamples(before, after, { field: "tone" }, since, 2);
      expect(page.examples.length).toBeLessThanOrEqual(2);
      seen.push(...page.examples.map((example) => example.before.id));
      since = page.next;
    } while (since !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await changedBySql("tone"));
  });
});

it("no comment is lost or doubled in the transitions of any pairs", () => {
  const lean = fc.constantFrom("pro-russia", "pro-west", "neither", "unscored");
  const tone = fc.constantFrom("negative", "neutral", "positive", "unscored");
  const stances = fc.stringMatching(/^[+\-0]{3}$/);
  const some = fc.record({
    lean,
    leanAfter: lean,
    tone,
    toneAfter: tone,
    stances,
    stancesAfter: stances,
    n: fc.nat(9),
  }) as fc.Arbitrary<Pair>;
  fc.assert(
    fc.property(fc.array(some), (any) => {
      const all = any.reduce((sum, { n }) => sum + n, 0);
      for (const { counts, n, changed } of transitions(any, before.targets, after.targets)) {
        expect(n).toBe(all);
        expect(counts.flat().reduce((sum, one) => sum + one, 0)).toBe(all);
        expect(changed).toBeLessThanOrEqual(all);
      }
    }),
  );
});

async function changedBySql(field: "lean" | "tone"): Promise<number> {
  const [row] = await query<{ n: number }>(
    `SELECT count(*)::int AS n FROM score a JOIN score b USING (dataset_id, comment_id)
     WHERE a.run_id = $1 AND b.run_id = $2 AND a.${field} <> b.${field}`,
    [before.id, after.id],
  );
  return row?.n ?? -1;
}
