import { expect, it } from "vitest";
import type { Target } from "#lib/comment.ts";
import { changes } from "#lib/targets/changes.ts";

const russia: Target = {
  id: "russia",
  name: "Russia",
  side: "russia",
  aliases: { en: ["Russia", "Moscow"] },
};
const turkey: Target = { id: "turkey", name: "Turkey", side: "none", aliases: { en: ["Ankara"] } };

it.each([
  ["none", [russia], []],
  ["a new one", [russia, turkey], ["Turkey is new"]],
  ["one gone", [], ["Russia is no longer a target"]],
  ["another name", [{ ...russia, name: "Moscow" }], ["Russia is now called Moscow"]],
  ["another side", [{ ...russia, side: "none" as const }], ["Russia counts for another side"]],
  [
    "other aliases",
    [{ ...russia, aliases: { en: ["Russia", "Putin", "Kremlin"] } }],
    ["Russia has 2 new aliases", "Russia has lost one alias"],
  ],
  [
    "an alias in another language",
    [{ ...russia, aliases: { ...russia.aliases, ru: ["Москва"] } }],
    ["Russia has one new alias"],
  ],
])("changes of targets: %s", (_, after, expected) => {
  expect(changes([russia], after)).toEqual(expected);
});

it("the order of languages and aliases is no change", () => {
  const before = { ...russia, aliases: { en: ["a", "b"], ru: ["c"] } };
  expect(changes([before], [{ ...russia, aliases: { ru: ["c"], en: ["b", "a"] } }])).toEqual([]);
});
