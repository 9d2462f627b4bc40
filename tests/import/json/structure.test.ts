import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { START, valueEnd } from "#lib/import/json/structure.ts";

const end = (text: string): number => valueEnd(text, 0, { ...START });

describe("valueEnd", () => {
  it("finds the end of an object, a list, a string and a bare value", () => {
    expect(end('{"a":[1,{}]},2')).toBe(12);
    expect(end("[[],[]] ,")).toBe(7);
    expect(end('"a,]}",')).toBe(6);
    expect(end("12.5,")).toBe(4);
    expect(end("null]")).toBe(4);
  });

  it("looks past brackets and quotes in strings", () => {
    expect(end('{"a":"}\\"]\\\\"},')).toBe(14);
  });

  it("says that the text ends first", () => {
    expect(end('{"a":')).toBe(-1);
    expect(end('"abc\\"')).toBe(-1);
  });

  it("goes on where it stopped, wherever that is", () => {
    const value = fc.jsonValue().map((one) => JSON.stringify([one]));
    fc.assert(
      fc.property(value, fc.nat(), (text, cut) => {
        const at = cut % text.length;
        const progress = { ...START };
        expect(valueEnd(text.slice(0, at), 0, progress)).toBe(-1);
        expect(valueEnd(`${text},`, at, progress)).toBe(text.length);
      }),
    );
  });
});
