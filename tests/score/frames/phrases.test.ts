import { expect, it } from "vitest";
import { phraseRules } from "#lib/score/frames/phrases.ts";
import { scene, signs } from "../scene-of.ts";

const said = (text: string): string => signs(phraseRules(scene(text)));

it.each([
  ["glory to Atlantis", "+atlantis"],
  ["glory to the brave Atlantis", "+atlantis"],
  ["long live Atlantis!", "+atlantis"],
  ["Atlantis had no choice", "+atlantis"],
  ["our one and only ally Atlantis", "+atlantis"],
  ["his irresponsible attitude towards Atlantis", "+atlantis"],
  ["shame on you. Shame on Atlantis", "−atlantis"],
  ["down with Atlantis", "−atlantis"],
  ["Atlantis did nothing", "−atlantis"],
  ["Atlantis officials seem to have a hard time counting", "−atlantis"],
  ["the biggest enemy of our people is Atlantis", "−atlantis"],
  ["wasting our tax money on Atlantis", "−atlantis"],
  ["how would Atlantis feel about it", "−atlantis"],
  ["what about Atlantis", "−atlantis"],
  ["move closer to Atlantis", "+atlantis"],
])("in %j: %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each(["glory to my mother. Atlantis is far", "shame! Atlantis", "long ago they live in Atlantis"])(
  "a phrase does not reach over its words, in %j",
  (text) => {
    expect(said(text)).toBe("");
  },
);

it("under a negator a phrase says the contrary", () => {
  expect(said("never again glory to Atlantis")).toBe("−atlantis");
});
