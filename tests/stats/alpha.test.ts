import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alpha } from "#lib/stats/alpha.ts";

/** A line a coder, a character an item; a dot where the coder skipped it. */
function coded(...coders: string[]): string[][] {
  return Array.from({ length: coders[0]?.length ?? 0 }, (_, item) =>
    coders.flatMap((line) => (line[item] === "." ? [] : [line[item] ?? ""])),
  );
}

const items = fc.array(fc.array(fc.constantFrom("favour", "against", "none"), { maxLength: 4 }), {
  minLength: 2,
  maxLength: 40,
});

describe("Krippendorff's alpha agrees with", () => {
  // Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", sections A, B and C; the fourth is the worked
  // example of Wikipedia, "Krippendorff's alpha", with more labels missing than given by the first coder.
  it.each([
    ["binary labels of two coders", coded("0100000010", "1110010000"), 0.095],
    ["nominal labels of two coders", coded("aabbdcccedda", "babbbccceddd"), 0.692],
    [
      "four coders with missing labels",
      coded("123321412...", "1233224125.3", ".3332342251.", "12332441251."),
      0.743,
    ],
    [
      "three coders with many missing labels",
      coded(".....34121133.3", "1.213343.......", "..21344.21133.4"),
      0.691,
    ],
  ])("the published example of %s", (_, example, published) => {
    expect(alpha(example, { resamples: 10 }).alpha).toBeCloseTo(published, 3);
  });
});

describe("Krippendorff's alpha", () => {
  it("is 1 for coders of one mind, and undefined where there is only one label or nothing said twice", () => {
    expect(alpha(coded("abab", "abab"), { resamples: 10 }).alpha).toBe(1);
    expect(alpha(coded("aaaa", "aaaa"), { resamples: 10 }).alpha).toBeNull();
    expect(alpha(coded("ab..", "..ab"))).toEqual({ alpha: null, interval: null, n: 0 });
    expect(alpha([])).toEqual({ alpha: null, interval: null, n: 0 });
  });

  it("does not depend on who said it, nor on items that only one coder labelled", () => {
    fc.assert(
      fc.property(items, (sample) => {
        const { alpha: found } = alpha(sample, { resamples: 5 });
        const turned = sample.map((one) => one.toReversed());
        expect(alpha(turned, { resamples: 5 }).alpha).toBe(found);
        expect(alpha([...sample, ["none"]], { resamples: 5 }).alpha).toBe(found);
        if (found !== null) expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("has an interval around it that narrows with more items", () => {
    const some = coded("aabbabbaabbaabab", "aabbabbaabbbabaa");
    const few = alpha(some);
    const many = alpha([...some, ...some, ...some, ...some]);
    expect(few.interval?.low).toBeLessThan(few.alpha ?? 0);
    expect(few.interval?.high).toBeGreaterThan(few.alpha ?? 1);
    expect(width(many)).toBeLessThan(width(few));
  });
});

function width({ interval }: ReturnType<typeof alpha>): number {
  return (interval?.high ?? 1) - (interval?.low ?? -1);
}
