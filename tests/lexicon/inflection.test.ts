import { expect, it } from "vitest";
import { formsOf } from "#lib/lexicon/english/inflection.ts";

it.each([
  ["attack", ["attack", "attacks", "attacked"], ["attacked"], "attacking"],
  ["invade", ["invade", "invades", "invaded"], ["invaded"], "invading"],
  ["stop", ["stop", "stops", "stopped"], ["stopped"], "stopping"],
  ["destroy", ["destroy", "destroys", "destroyed"], ["destroyed"], "destroying"],
  ["occupy", ["occupy", "occupies", "occupied"], ["occupied"], "occupying"],
  ["crush", ["crush", "crushes", "crushed"], ["crushed"], "crushing"],
  ["free", ["free", "frees", "freed"], ["freed"], "freeing"],
  ["lie", ["lie", "lies", "lied"], ["lied"], "lying"],
  ["steal:stole:stolen", ["steal", "steals", "stole"], ["stolen"], "stealing"],
  ["feed:fed", ["feed", "feeds", "fed"], ["fed"], "feeding"],
  ["commit:committed:committed:committing", ["commit", "commits", "committed"], ["committed"], "committing"],
  ["betray", ["betray", "betrays", "betrayed"], ["betrayed"], "betraying"],
  ["support", ["support", "supports", "supported"], ["supported"], "supporting"],
])("the forms of %s", (verb, finite, participle, progressive) => {
  const forms = formsOf(verb);
  expect(forms.finite).toEqual(finite);
  expect(forms.participle).toEqual(participle);
  expect(forms.progressive[0]).toBe(progressive);
});

it("people drop the g", () => {
  expect(formsOf("lie").progressive).toContain("lyin");
});
