import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnSum, confusionOf, hitsIn, itemsIn, rowSum } from "#lib/stats/confusion.ts";
import { judgementsOf, reference, someJudgements } from "./reference.ts";

describe("the confusion matrix", () => {
  it.each(reference.classification.map((of, i) => [i + 1, of] as const))(
    "agrees with scikit-learn, case %i",
    (_, { gold, said, classes, confusion }) => {
      const found = confusionOf(judgementsOf(gold, said), classes);
      expect(found).toEqual(confusion.map((row) => [...row, 0]));
    },
  );

  it("keeps the items of which nothing was said in a column of their own", () => {
    expect(confusionOf(judgementsOf([0, 1, 1], [0, null, 0]), 2)).toEqual([
      [1, 0, 0],
      [1, 0, 1],
    ]);
  });

  it("loses no item, and its sums add up", () => {
    fc.assert(
      fc.property(someJudgements, (judgements) => {
        const confusion = confusionOf(judgements, 3);
        expect(itemsIn(confusion)).toBe(judgements.length);
        const columns = [0, 1, 2, 3].reduce((sum, column) => sum + columnSum(confusion, column), 0);
        expect(columns).toBe(judgements.length);
        expect(confusion.map(rowSum)).toEqual(
          [0, 1, 2].map((place) => judgements.filter(({ gold }) => gold === place).length),
        );
        expect(hitsIn(confusion)).toBe(judgements.filter(({ gold, said }) => gold === said).length);
      }),
    );
  });

  it("refuses a class that is none", () => {
    expect(() => confusionOf([{ gold: 3, said: 0 }], 3)).toThrow(RangeError);
    expect(() => confusionOf([{ gold: 0, said: 4 }], 3)).toThrow("No class 0 or 4 among 3");
  });
});
