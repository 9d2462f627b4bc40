import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "#lib/comment.ts";
import { highlight } from "../../app/comment/highlight.ts";

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constantFrom("word", "negator", "target", "rule"),
  start: fc.integer({ min: -3, max: 40 }),
  end: fc.integer({ min: -3, max: 40 }),
  weight: fc.integer({ min: -5, max: 5 }),
});
const word = (start: number, end: number): Evidence => ({ kind: "word", start, end, weight: 1 });

describe("the stretches of a text", () => {
  it("put together are the text, whatever the evidence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.array(someEvidence), (text, evidence) => {
        const stretches = highlight(text, evidence);
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
        expect(stretches.every((stretch) => stretch.text !== "")).toBe(true);
      }),
    );
  });

  it("are covered wholly by the evidence they bear, and by no other", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(someEvidence), (text, evidence) => {
        let at = 0;
        for (const stretch of highlight(text, evidence)) {
          const end = at + stretch.text.length;
          const covering = evidence.filter(
            (one) => one.start >= 0 && one.end <= text.length && one.start <= at && end <= one.end,
          );
          expect(stretch.evidence).toEqual(covering);
          at = end;
        }
      }),
    );
  });

  it("are cut where evidence overlaps", () => {
    const evidence = [word(0, 3), word(2, 5)];
    expect(highlight("abcdef", evidence)).toEqual([
      { text: "ab", evidence: [evidence[0]] },
      { text: "c", evidence },
      { text: "de", evidence: [evidence[1]] },
      { text: "f", evidence: [] },
    ]);
  });

  it("are the text alone where there is no evidence, and none of no text", () => {
    expect(highlight("abc", [])).toEqual([{ text: "abc", evidence: [] }]);
    expect(highlight("", [word(0, 1)])).toEqual([]);
  });
});
