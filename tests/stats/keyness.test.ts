import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyness } from "#lib/stats/keyness.ts";

const someWords = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })
  .chain((words) =>
    fc.tuple(
      ...words.map((word) => fc.record({ word: fc.constant(word), here: fc.nat(50), elsewhere: fc.nat(50) })),
    ),
  );

describe("keyness", () => {
  it("gives the z scores of the paper for a small example", () => {
    // Worked by hand with α = 0.1 · pooled counts: α = 1, 1, 2; α₀ = 4; nᵢ = 20, nⱼ = 20.
    // "war": δ = ln(9 / (20 + 4 − 9)) − ln(3 / (20 + 4 − 3)) = ln 0.6 − ln (1/7) = 1.435085
    //        σ² = 1/9 + 1/3 = 0.444444, z = 1.435085 / 0.666667 = 2.152627
    const found = keyness([
      { word: "war", here: 8, elsewhere: 2 },
      { word: "peace", here: 2, elsewhere: 8 },
      { word: "the", here: 10, elsewhere: 10 },
    ]);
    expect(found.map(({ word }) => word)).toEqual(["war", "the", "peace"]);
    expect(found[0]?.z).toBeCloseTo(2.152627, 5);
    expect(found[1]?.z).toBeCloseTo(0, 10);
    expect(found[2]?.z).toBeCloseTo(-2.152627, 5);
  });

  it("turns its sign when the groups change places", () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const turned = words.map(({ word, here, elsewhere }) => ({ word, here: elsewhere, elsewhere: here }));
        const byWord = new Map(keyness(turned).map(({ word, z }) => [word, z]));
        for (const { word, z } of keyness(words)) expect(byWord.get(word)).toBeCloseTo(-z, 8);
      }),
    );
  });

  it("sorts by z and gives only numbers", () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const scores = keyness(words).map(({ z }) => z);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it("trusts many texts more than few at the same odds", () => {
    const [rare, common] = ["rare", "common"].map((word) =>
      keyness([
        { word: "rare", here: 4, elsewhere: 1 },
        { word: "common", here: 400, elsewhere: 100 },
        { word: "the rest", here: 1_000, elsewhere: 1_303 },
      ]).find((keyword) => keyword.word === word),
    );
    expect(common?.z).toBeGreaterThan(rare?.z ?? Number.NaN);
  });

  it("has nothing to say of nothing", () => {
    expect(keyness([])).toEqual([]);
    expect(keyness([{ word: "alone", here: 3, elsewhere: 0 }])).toEqual([]);
  });
});
