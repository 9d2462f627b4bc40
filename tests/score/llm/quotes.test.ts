import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuotes } from "#lib/score/llm/quotes.ts";

describe("a quote", () => {
  it("is found where it stands, letter by letter", () => {
    expect(locateQuotes("I hate NATO, I do", ["hate NATO"])).toEqual([{ start: 2, end: 11 }]);
  });

  it("that is not there is none", () => {
    expect(locateQuotes("I hate NATO", ["I love NATO", "i hate", "", "  "])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("given twice is found in two places, and no third time", () => {
    const places = locateQuotes("no, no", ["no", "no", "no"]);
    expect(places).toEqual([{ start: 0, end: 2 }, { start: 4, end: 6 }, null]);
  });

  it("is found though quotes were straightened and lines joined", () => {
    const text = "They don’t\n care: “freedom”.";
    expect(locateQuotes(text, ['They don\'t care: "freedom".'])).toEqual([{ start: 0, end: text.length }]);
  });

  it("with signs that mean something in patterns is only words", () => {
    expect(locateQuotes("a+b (c) [d] $", ["(c)  [d] $", ".*"])).toEqual([{ start: 4, end: 13 }, null]);
  });

  it("cut from any text is found, and nothing that is found is elsewhere", () => {
    const cut = fc
      .string({ unit: "binary", minLength: 1, maxLength: 60 })
      .chain((text) => fc.record({ text: fc.constant(text), at: fc.nat(text.length), length: fc.nat(20) }));
    fc.assert(
      fc.property(cut, ({ text, at, length }) => {
        const quote = text.slice(at, at + length);
        const [place] = locateQuotes(text, [quote]);
        if (quote.trim() === "") expect(place).toBeNull();
        else expect(text.slice(place?.start, place?.end)).toBe(quote.trim());
      }),
    );
  });

  it("of any kind neither breaks nor stalls the search", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, quote) => {
        const [place] = locateQuotes(text, [quote]);
        if (place != null) expect(place.end).toBeGreaterThan(place.start);
      }),
    );
    const long = "a b ".repeat(20_000);
    expect(locateQuotes(long, [`${"a  b ".repeat(5_000)}c`])).toEqual([null]);
  });
});
