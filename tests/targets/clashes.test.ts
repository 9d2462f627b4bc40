import { describe, expect, it } from "vitest";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { allClashes, clashes } from "#lib/targets/clashes.ts";

const turkey = { name: "Turkey", aliases: { en: ["Ankara", "Erdogan"], tr: ["Türkiye"] } };

describe("two targets clash", () => {
  it.each([
    ["by an alias in both", { name: "Azerbaijan", aliases: { en: ["Baku", "Ankara"] } }, "“Ankara”"],
    ["in whatever capitals", { name: "Azerbaijan", aliases: { en: ["ANKARA"] } }, "“Ankara”"],
    ["in two languages", { name: "Azerbaijan", aliases: { az: ["Ankara"] } }, "“Ankara”"],
    ["by the name of one", { name: "Ankara", aliases: { en: ["the capital"] } }, "“Ankara”"],
    ["by their names", { name: "TURKEY", aliases: { en: ["bird"] } }, "“Turkey”"],
    ["however it is encoded", { name: "X", aliases: { tr: ["Tu\u0308rkiye"] } }, "“Türkiye”"],
  ])("%s", (_, other, named) => {
    expect(clashes(turkey, [other])).toEqual([
      `${named} already stands for ${other.name}: take it out here or there.`,
    ]);
    expect(allClashes([turkey, other])).toHaveLength(1);
  });

  it("not by their own names, nor by words that only resemble each other", () => {
    const other = { name: "Azerbaijan", aliases: { en: ["Ankaran", "Baku", "baku"] } };
    expect(clashes(turkey, [other])).toEqual([]);
    expect(allClashes([turkey])).toEqual([]);
  });
});

it("the default targets do not clash", () => {
  expect(allClashes(defaultTargets)).toEqual([]);
});
