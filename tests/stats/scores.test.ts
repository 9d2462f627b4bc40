import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accuracy } from "#lib/stats/accuracy.ts";
import { averageRecall } from "#lib/stats/averageRecall.ts";
import { classScores } from "#lib/stats/classScores.ts";
import { confusionOf } from "#lib/stats/confusion.ts";
import { kappa } from "#lib/stats/kappa.ts";
import { macroF1 } from "#lib/stats/macroF1.ts";
import { judgementsOf, reference, someJudgements } from "./reference.ts";

const CASES = reference.classification.map((of, i) => [i + 1, of] as const);
const NOTHING = confusionOf([], 3);

describe("figures computed elsewhere", () => {
  it.each(CASES)("precision, recall and F1 of each class agree with scikit-learn, case %i", (_, of) => {
    const found = classScores(confusionOf(judgementsOf(of.gold, of.said), of.classes));
    for (const [place, scores] of found.entries()) {
      expect(scores.n).toBe(of.n[place]);
      // scikit-learn writes 0 for a fraction of nothing.
      for (const key of ["precision", "recall", "f1"] as const) {
        expect(scores[key] ?? 0).toBeCloseTo(of[key][place] ?? Number.NaN, 12);
      }
    }
  });

  it.each(CASES)("macro-F1, average recall, accuracy and kappa agree with scikit-learn, case %i", (_, of) => {
    const confusion = confusionOf(judgementsOf(of.gold, of.said), of.classes);
    expect(macroF1(confusion)).toBeCloseTo(of.macroF1, 12);
    expect(averageRecall(confusion)).toBeCloseTo(of.averageRecall, 12);
    expect(accuracy(confusion)).toBeCloseTo(of.accuracy, 12);
    expect(kappa(confusion)).toBeCloseTo(of.kappa, 12);
  });

  it("all of them agree also where some items got no answer", () => {
    const of = reference.unscored;
    const confusion = confusionOf(judgementsOf(of.gold, of.said), 3);
    expect(macroF1(confusion)).toBeCloseTo(of.macroF1, 12);
    expect(averageRecall(confusion)).toBeCloseTo(of.averageRecall, 12);
    expect(accuracy(confusion)).toBeCloseTo(of.accuracy, 12);
    expect(kappa(confusion)).toBeCloseTo(of.kappa, 12);
  });
});

describe("scores", () => {
  it("lie between 0 and 1, kappa not above 1", () => {
    fc.assert(
      fc.property(someJudgements, (judgements) => {
        const confusion = confusionOf(judgements, 3);
        for (const score of [macroF1, averageRecall, accuracy].map((measure) => measure(confusion))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(kappa(confusion) ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are 1 where everything is right", () => {
    fc.assert(
      fc.property(someJudgements, (judgements) => {
        const confusion = confusionOf(
          judgements.map(({ gold }) => ({ gold, said: gold })),
          3,
        );
        expect([macroF1, averageRecall, accuracy].map((measure) => measure(confusion))).toEqual([1, 1, 1]);
        expect([1, null]).toContain(kappa(confusion));
      }),
    );
  });

  it("do not change with the order of the items, nor macro-F1 and kappa with the names of the classes", () => {
    fc.assert(
      fc.property(someJudgements, (judgements) => {
        const confusion = confusionOf(judgements, 3);
        expect(confusionOf(judgements.toReversed(), 3)).toEqual(confusion);
        const renamed = confusionOf(
          judgements.map(({ gold, said }) => ({
            gold: (gold + 1) % 3,
            said: said === null ? null : (said + 1) % 3,
          })),
          3,
        );
        expect(macroF1(renamed)).toBeCloseTo(macroF1(confusion) ?? Number.NaN, 12);
        expect(kappa(renamed) ?? 2).toBeCloseTo(kappa(confusion) ?? 2, 12);
      }),
    );
  });

  it("never rise where an answer that was right is withheld", () => {
    fc.assert(
      fc.property(someJudgements, fc.nat(59), (judgements, at) => {
        const place = judgements.findIndex(({ gold, said }, i) => i >= at && gold === said);
        fc.pre(place >= 0);
        const without = confusionOf(
          judgements.map((one, i) => (i === place ? { ...one, said: null } : one)),
          3,
        );
        const all = confusionOf(judgements, 3);
        expect(accuracy(without)).toBeLessThan(accuracy(all) ?? 0);
        expect(averageRecall(without)).toBeLessThan(averageRecall(all) ?? 0);
        expect(macroF1(without)).toBeLessThan(macroF1(all) ?? 0);
      }),
    );
  });

  it("leave out a class that never occurs, and know nothing of nothing", () => {
    const confusion = confusionOf(judgementsOf([0, 0, 1], [0, 1, 1]), 3);
    expect(classScores(confusion)[2]).toEqual({ n: 0, precision: null, recall: null, f1: null });
    expect(macroF1(confusion)).toBeCloseTo(2 / 3, 12);
    expect(averageRecall(confusion)).toBe(0.75);
    for (const measure of [macroF1, averageRecall, accuracy, kappa]) expect(measure(NOTHING)).toBeNull();
  });

  it("kappa says nothing where chance alone would agree", () => {
    expect(kappa(confusionOf(judgementsOf([1, 1], [1, 1]), 3))).toBeNull();
  });
});
