import fc from "fast-check";
import { expect, it } from "vitest";
import type { Evidence } from "#lib/comment.ts";
import { decodeEvidence, encodeEvidence } from "#lib/store/evidence.ts";

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

it("evidence comes out of the store as it went in", () => {
  fc.assert(
    fc.property(fc.array(evidence), (some) => {
      expect(decodeEvidence(encodeEvidence(some))).toEqual(some);
    }),
  );
});

it("evidence is stored without what says nothing", () => {
  expect(encodeEvidence([{ kind: "negator", start: 4, end: 7, weight: 0 }])).toBe("[[1,4,3]]");
});
