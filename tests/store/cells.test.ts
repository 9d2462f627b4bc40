import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter } from "#lib/filter.ts";
import { type Scored, writeBatch } from "#lib/store/batch.ts";
import { cells, type Dimension } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { withDatabase } from "../database.ts";
import { someFilter, someScored } from "./arbitrary.ts";
import { counted, keyOf } from "./counted.ts";
import { batchOf, begun, scored } from "./scored.ts";

withDatabase();

const DIMENSIONS = [
  "day",
  "source",
  "language",
  "author",
  "tone",
  "toneReason",
  "lean",
  "leanReason",
  "stances",
] as const satisfies Dimension[];

describe("cells equal a count over the comments", () => {
  it("for any comments and filter, by each dimension alone", async () => {
    await fc.assert(
      fc.asyncProperty(someScored, someFilter, async (comments, filter) => {
        const run = await stored(comments);
        for (const dimension of DIMENSIONS) await expectCount(run, comments, filter, [dimension]);
        await expectCount(run, comments, filter, []);
      }),
      { numRuns: 30 },
    );
  });

  it("by any dimensions together", async () => {
    const some = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(someScored, someFilter, some, async (comments, filter, by) => {
        await expectCount(await stored(comments), comments, filter, by);
      }),
      { numRuns: 60 },
    );
  });

  it("from the rollup and from the rows alike", async () => {
    const word = fc.constant("o");
    const all = fc.array(fc.constantFrom("a word", "another word"), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(all, word, someFilter, async (texts, q, { author: _, ...filter }) => {
        const run = await stored(texts.map((text) => scored({ text })));
        const fromRollup = await cells(run, { ...filter, q: undefined } as Filter, ["lean", "day"]);
        const fromRows = await cells(run, { ...filter, q }, ["lean", "day"]);
        expect(fromRows).toEqual(fromRollup);
      }),
      { numRuns: 20 },
    );
  });

  it("after batches that overlap and imports that double", async () => {
    await fc.assert(
      fc.asyncProperty(someScored, fc.nat(40), async (comments, cut) => {
        const { run, import: of } = await begun();
        const first = await writeBatch(of, batchOf(comments.slice(0, cut)));
        await writeBatch(first, batchOf(comments));
        await expectCount(run, comments, {}, ["author", "lean"]);
        await expectCount(run, comments, {}, ["source", "tone"]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("cells with a limit", () => {
  it("gives those of the most frequent values, whole", async () => {
    const by = (source: string, n: number) =>
      Array.from({ length: n }, (_, i) =>
        scored({
          source: { title: source, url: null },
          lean: { label: i % 2 === 0 ? "neither" : "pro-west", reason: "no-stance" },
        }),
      );
    const run = await stored([...by("few", 2), ...by("many", 9), ...by("some", 4)]);
    const top = await cells(run, {}, ["source", "lean"], 2);
    expect(top.map(({ n }) => n).sort()).toEqual([2, 2, 4, 5]);
  });

  it("counts those of unknown value as one of them", async () => {
    const run = await stored([scored(), scored(), scored({ author: "Ani" })]);
    expect(await cells(run, {}, ["author"], 1)).toEqual([{ author: null, n: 2 }]);
  });

  it("is the same with a limit beyond all of them", async () => {
    await fc.assert(
      fc.asyncProperty(someScored, someFilter, async (comments, filter) => {
        const run = await stored(comments);
        const order = (found: readonly object[]) => found.map((cell) => JSON.stringify(cell)).sort();
        expect(order(await cells(run, filter, ["author", "tone"], 1_000))).toEqual(
          order(await cells(run, filter, ["author", "tone"])),
        );
      }),
      { numRuns: 10 },
    );
  });
});

it("no comments give no cells, not a cell of nothing", async () => {
  const { run } = await begun();
  expect(await cells(run, {}, [])).toEqual([]);
  expect(await cells(run, { q: "word" }, [])).toEqual([]);
});

it("one data set's cells hold nothing of another's", async () => {
  const one = await stored([scored(), scored()]);
  await stored([scored()]);
  expect(await cells(one, {}, [])).toEqual([{ n: 2 }]);
  expect(await cells(one, { q: "comment" }, [])).toEqual([{ n: 2 }]);
});

async function stored(comments: readonly Scored[]): Promise<Run> {
  const { run, import: of } = await begun();
  await writeBatch(of, batchOf(comments));
  return run;
}

async function expectCount(
  run: Run,
  comments: readonly Scored[],
  filter: Filter,
  by: readonly Dimension[],
): Promise<void> {
  const found = await cells(run, filter, by);
  const targets = run.targets.map(({ id }) => id);
  const given = new Map(found.map((cell) => [keyOf(cell, by), cell.n]));
  expect(given.size).toBe(found.length);
  expect(given).toEqual(counted(comments, filter, by, targets));
}
