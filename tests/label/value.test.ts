import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAN, stanceField, TONE } from "#lib/label/field.ts";
import { labelIn } from "#lib/label/value.ts";

const STANCE = stanceField({ id: "russia", name: "Russia" });

describe("a label as people write it", () => {
  it.each([
    [TONE, "Positive", "positive"],
    [TONE, "NEG", "negative"],
    [TONE, "mixed", "neutral"],
    [TONE, "-1", "negative"],
    [TONE, "−1", "negative"],
    [TONE, "1.0", "positive"],
    [TONE, "0", "neutral"],
    [TONE, "-0.0", "neutral"],
    [STANCE, "favour", "favour"],
    [STANCE, "in favor", "favour"],
    [STANCE, "FOR", "favour"],
    [STANCE, "+1", "favour"],
    [STANCE, "+", "favour"],
    [STANCE, "anti", "against"],
    [STANCE, "negative", "against"],
    [STANCE, "-", "against"],
    [STANCE, " no stance ", "none"],
    [LEAN, "pro-Russia", "pro-russia"],
    [LEAN, "pro_western", "pro-west"],
    [LEAN, "1", "pro-russia"],
    [LEAN, "Neutral", "neither"],
  ])("%o: %j is %s", (field, written, label) => {
    expect(labelIn(written, field)).toBe(label);
  });

  it.each(["", "  ", "unscored", "ambiguous", "N/A", "NaN"])("%j withholds a label", (written) => {
    for (const field of [TONE, LEAN, STANCE]) expect(labelIn(written, field)).toBeNull();
  });

  it.each(["2", "-3", "10", "maybe", "0.5", "constructor", "👍"])("%j is none", (written) => {
    for (const field of [TONE, LEAN, STANCE]) expect(labelIn(written, field)).toBeUndefined();
  });

  it("is itself by its own name, and never anything that is no class", () => {
    for (const field of [TONE, LEAN, STANCE]) {
      for (const label of field.classes) expect(labelIn(label, field)).toBe(label);
      fc.assert(
        fc.property(fc.string(), (written) => {
          const label = labelIn(written, field);
          expect(label == null || field.classes.includes(label)).toBe(true);
        }),
      );
    }
  });
});
