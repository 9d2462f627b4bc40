import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/eval/answers.ts";
import { compare } from "#lib/eval/compare.ts";
import { measure } from "#lib/eval/measure.ts";
import { LEAN } from "#lib/label/field.ts";
import { reference } from "../stats/reference.ts";

const someAnswers = fc.array(
  fc.record({ gold: fc.nat(2), said: fc.option(fc.nat(2), { nil: null }), chances: fc.constant(null) }),
  { minLength: 1, maxLength: 40 },
);

describe("the measures of an engine", () => {
  it("agree with figures computed elsewhere", () => {
    const [of] = reference.classification;
    if (of === undefined) throw new Error("The fixture is empty");
    const answers = of.gold.map((gold, i) => ({
      gold,
      said: of.said[i] ?? null,
      chances: of.chances[i] ?? null,
    }));
    const found = measure(LEAN, answers);
    expect(found.macroF1.value).toBeCloseTo(of.macroF1, 12);
    expect(found.averageRecall.value).toBeCloseTo(of.averageRecall, 12);
    expect(found.accuracy.value).toBeCloseTo(of.accuracy, 12);
    expect(found.kappa.value).toBeCloseTo(of.kappa, 12);
    expect(found.calibration?.error.value).toBeCloseTo(of.calibrationError, 9);
    expect(found.calibration?.brier.value).toBeCloseTo(of.brier, 9);
    expect(found.classes.map(({ n }) => n)).toEqual(of.n);
    for (const [i, { precision, recall, f1 }] of found.classes.entries()) {
      expect(precision.value).toBeCloseTo(of.precision[i] ?? Number.NaN, 12);
      expect(recall.value).toBeCloseTo(of.recall[i] ?? Number.NaN, 12);
      expect(f1.value).toBeCloseTo(of.f1[i] ?? Number.NaN, 12);
    }
  });

  it("lie within their intervals or close to them, and the intervals are the same twice", () => {
    const [of] = reference.classification;
    const answers = (of?.gold ?? []).map((gold, i) => ({ gold, said: of?.said[i] ?? null, chances: null }));
    const found = measure(LEAN, answers);
    for (const { value, low, high } of [found.macroF1, found.accuracy, found.kappa, found.averageRecall]) {
      expect(low).toBeLessThan(value ?? Number.NaN);
      expect(high).toBeGreaterThan(value ?? Number.NaN);
    }
    expect(measure(LEAN, answers)).toEqual(found);
  });

  it("count what was left unscored as missed, and say how much it was", () => {
    const answers: Answer[] = [
      { gold: 0, said: 0, chances: null },
      { gold: 0, said: null, chances: null },
      { gold: 1, said: 1, chances: null },
      { gold: 2, said: null, chances: null },
    ];
    const found = measure(LEAN, answers);
    expect(found.n).toBe(4);
    expect(found.unscored.value).toBe(0.5);
    expect(found.accuracy.value).toBe(0.5);
    expect(found.classes.map(({ recall }) => recall.value)).toEqual([0.5, 1, 0]);
    expect(found.classes.map(({ precision }) => precision.value)).toEqual([1, 1, null]);
    expect(found.confusion).toEqual([
      [1, 0, 0, 1],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(found.calibration).toBeNull();
  });

  it("judge calibration on what was scored alone", () => {
    const found = measure(LEAN, [
      { gold: 0, said: 0, chances: [0.8, 0.1, 0.1] },
      { gold: 1, said: null, chances: null },
    ]);
    expect(found.calibration?.n).toBe(1);
    expect(found.calibration?.error.value).toBeCloseTo(0.2, 12);
    expect(found.calibration?.brier.value).toBeCloseTo(0.06, 12);
  });

  it("of nothing are undefined, not zero", () => {
    const found = measure(LEAN, []);
    expect(found.macroF1).toEqual({ value: null, low: null, high: null });
    expect(found.unscored.value).toBeNull();
  });
});

describe("two engines", () => {
  it("are compared on what both have a truth for", () => {
    const answer = (said: number | null): Answer => ({ gold: 0, said, chances: null });
    const first = [answer(0), answer(0), answer(1), null, answer(null)];
    const second = [answer(1), answer(0), answer(0), answer(0), answer(0)];
    expect(compare(first, second)).toEqual({ n: 4, onlyFirst: 1, onlySecond: 2, p: 1, method: "exact" });
  });

  it("that say the same do not differ", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(compare(answers, answers)).toMatchObject({
          n: answers.length,
          onlyFirst: 0,
          onlySecond: 0,
          p: 1,
        });
      }),
    );
  });
});
