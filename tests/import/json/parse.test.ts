import { describe, expect, it } from "vitest";
import { parseJson } from "#lib/import/json/parse.ts";

describe("parseJson", () => {
  it("gives the value", () => {
    expect(parseJson('{"a":[1,"b"]}')).toEqual({ value: { a: [1, "b"] } });
  });

  it("keeps all digits of whole numbers too long for a number", () => {
    expect(parseJson('{"a":-1234567890123456789,"b":1234567890123456}')).toEqual({
      value: { a: "-1234567890123456789", b: "1234567890123456" },
    });
  });

  it("leaves long fractions numbers", () => {
    expect(parseJson('{"a":0.12345678901234567}')).toEqual({ value: { a: Number("0.12345678901234567") } });
  });

  for (const [text, problem] of [
    ['{"a":', "is not valid JSON: it ends in the middle"],
    ['{"a', "is not valid JSON: it ends in the middle"],
    ['{"a":1,}', "is not valid JSON: expected double-quoted property name at character 8"],
    ["nope", "is not valid JSON: unexpected token 'o'"],
  ] as const) {
    it(`says why ${text} is none`, () => expect(parseJson(text)).toEqual({ problem }));
  }

  it("refuses what is nested too deeply for whoever reads it", () => {
    const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    expect(parseJson(deep(501 + 1))).toEqual({ problem: "is nested too deeply" });
    expect(parseJson(deep(400))).toHaveProperty("value");
  });
});
