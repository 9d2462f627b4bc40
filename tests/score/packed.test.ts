import fc from "fast-check";
import { expect, it } from "vitest";
import { Lean, LeanReason, Stance, Tone, ToneReason } from "#lib/comment.ts";
import type { Judged } from "#lib/score/judge.ts";
import { packJudged, unpackJudged } from "#lib/score/packed.ts";

const judgedOf = (targets: number): fc.Arbitrary<Judged> =>
  fc.record({
    language: fc.option(fc.constantFrom("en", "ru", "hy", "ceb")),
    verdict: fc.record(
      {
        tone: fc.record({
          label: fc.constantFrom(...Tone.options),
          reason: fc.constantFrom(...ToneReason.options),
          score: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
        }),
        stances: fc.array(fc.constantFrom(...Stance.options), { minLength: targets, maxLength: targets }),
        lean: fc.record({
          label: fc.constantFrom(...Lean.options),
          reason: fc.constantFrom(...LeanReason.options),
        }),
        evidence: fc.uint8Array(),
        fault: fc.record({ of: fc.constantFrom("comment", "engine"), message: fc.string() }),
      },
      { requiredKeys: ["tone", "stances", "lean", "evidence"] },
    ),
  });

it("verdicts come out as they were packed, of any number of targets", () => {
  const some = fc.nat(12).chain((targets) => fc.array(judgedOf(targets)));
  fc.assert(
    fc.property(some, (judged) => {
      expect(unpackJudged(packJudged(judged))).toEqual(judged);
    }),
  );
});
