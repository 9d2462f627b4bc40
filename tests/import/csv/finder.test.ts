import { expect, it } from "vitest";
import { Finder } from "#lib/import/csv/finder.ts";

it("Finder finds the first place from a place on", () => {
  const finder = new Finder(",");
  finder.restart("a,b,c");
  expect([0, 1, 2, 3].map((from) => finder.next(from))).toEqual([1, 1, 3, 3]);
});

it("Finder gives the end of the text where there is none", () => {
  const finder = new Finder(",");
  finder.restart("abc");
  expect(finder.next(0)).toBe(3);
  expect(finder.next(3)).toBe(3);
});

it("Finder forgets at a new start", () => {
  const finder = new Finder(",");
  finder.restart("a,b");
  finder.next(2);
  finder.restart("a,b");
  expect(finder.next(0)).toBe(1);
});
