import { expect, it } from "vitest";
import { predicateRules } from "#lib/score/frames/predicates.ts";
import { scene, signs } from "../scene-of.ts";

const said = (text: string): string => signs(predicateRules(scene(text)));

it.each([
  ["Atlantis is a liar", "−atlantis"],
  ["Atlantis is a complete and utter liar", "−atlantis"],
  ["Atlantis = terrorist", "−atlantis"],
  ["Atlantis was the aggressor", "−atlantis"],
  ["Atlantis is to blame", "−atlantis"],
  ["Atlantis is weak", "−atlantis"],
  ["Atlantis is right", "+atlantis"],
  ["Atlantis is our best friend", "+atlantis"],
  ["Atlantis is only defending itself", "+atlantis"],
  ["Atlantis and Xanadu are hypocrites", "−atlantis −xanadu"],
  ["terrorist Atlantis", "−atlantis"],
])("in %j: %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  ["Atlantis is not a friend", "−atlantis"],
  ["Atlantis isn’t the aggressor", "+atlantis"],
  ["Atlantis was never right", "−atlantis"],
])("turned, in %j: %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  "Atlantis is large",
  "Atlantis is in the news with a liar",
  "Atlantis is, so they said in the paper, a liar",
  "Atlantis is here. What a liar!",
  "the liar spoke of Atlantis",
  "good Atlantis",
])("nothing is said in %j", (text) => {
  expect(said(text)).toBe("");
});
