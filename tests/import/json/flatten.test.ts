import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatten } from "#lib/import/json/flatten.ts";

describe("flatten", () => {
  it("joins the names of nested objects by dots", () => {
    expect(flatten({ a: { b: { c: 1 } }, d: "e" })).toEqual({ "a.b.c": "1", d: "e" });
  });

  it("writes numbers and booleans as text, and null as nothing", () => {
    expect(flatten({ a: 1.5, b: true, c: null })).toEqual({ a: "1.5", b: "true", c: "" });
  });

  it("joins lists of simple values by commas and leaves others as JSON", () => {
    expect(flatten({ a: ["x", 1, null], b: [{ c: 1 }], d: [] })).toEqual({
      a: "x, 1, ",
      b: '[{"c":1}]',
      d: "",
    });
  });

  it("keeps a name that objects treat apart", () => {
    const fields = flatten(JSON.parse('{"__proto__":"a","constructor":"b"}'));
    expect(Object.entries(fields)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });

  it("makes cells of text of any object", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        for (const cell of Object.values(flatten(value as Record<string, unknown>)))
          expect(typeof cell).toBe("string");
      }),
    );
  });
});
