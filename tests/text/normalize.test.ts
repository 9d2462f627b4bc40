import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "#lib/text/normalize.ts";

describe("normalizeText", () => {
  it("folds case, quotes, apostrophes and white space", () => {
    expect(normalizeText("  “Don’t”\n\n trust\u00A0IT ")).toBe(`"don't" trust it`);
  });

  it("drops invisible characters", () => {
    expect(normalizeText("Rus\u200Bsia\uFEFF")).toBe("russia");
  });

  it("folds compatibility forms", () => {
    expect(normalizeText("ﬁne 𝐑ussia")).toBe("fine russia");
  });

  it("tells texts that differ in a word apart", () => {
    expect(normalizeText("good one")).not.toBe(normalizeText("good ones"));
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});
