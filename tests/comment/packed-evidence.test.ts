import fc from "fast-check";
import { expect, it } from "vitest";
import { packEvidence, unpackEvidence } from "#lib/comment/packed-evidence.ts";
import type { Evidence } from "#lib/comment.ts";

const span = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 500 }));
const weight = fc.integer({ min: -50, max: 50 }).map((n) => n / 10 || 0);
const target = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc
    .tuple(span, weight)
    .map(([[start, length], weight]) => ({ kind: "word" as const, start, end: start + length, weight })),
  span.map(([start, length]) => ({ kind: "negator" as const, start, end: start + length, weight: 0 })),
  fc.tuple(span, target).map(([[start, length], target]) => ({
    kind: "target" as const,
    start,
    end: start + length,
    weight: 0,
    target,
  })),
  fc.tuple(span, weight, target).map(([[start, length], weight, target]) => ({
    kind: "cue" as const,
    start,
    end: start + length,
    weight,
    target,
  })),
  fc.tuple(span, weight, target, fc.string()).map(([[start, length], weight, target, rule]) => ({
    kind: "rule" as const,
    start,
    end: start + length,
    weight,
    target,
    rule,
  })),
);

it("evidence comes out as it was packed", () => {
  fc.assert(
    fc.property(fc.array(evidence), (some) => {
      expect(unpackEvidence(packEvidence(some))).toEqual(some);
    }),
  );
});

it("what was packed is not changed by packing more", () => {
  const one: Evidence[] = [{ kind: "word", start: 0, end: 4, weight: 2 }];
  const packed = packEvidence(one);
  packEvidence([{ kind: "target", start: 9, end: 14, weight: 0, target: "russia" }]);
  expect(unpackEvidence(packed)).toEqual(one);
});

it("a weight is kept to the thousandth", () => {
  const [kept] = unpackEvidence(
    packEvidence([{ kind: "cue", start: 0, end: 1, weight: -1 / 3, target: "x" }]),
  );
  expect(kept?.weight).toBe(-0.333);
});

it("a name is written out once", () => {
  const mention = (start: number): Evidence => ({
    kind: "target",
    start,
    end: start + 3,
    weight: 0,
    target: "south-ossetia",
  });
  const [one, two] = [packEvidence([mention(0)]), packEvidence([mention(0), mention(40)])];
  expect(two.length - one.length).toBe(4);
});

it("bytes that are no evidence are told apart from none", () => {
  expect(() => unpackEvidence(Uint8Array.of(9, 9))).toThrow("Evidence of an unknown kind: 9");
  expect(unpackEvidence(packEvidence([]))).toEqual([]);
});
