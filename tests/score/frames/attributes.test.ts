import { expect, it } from "vitest";
import { attributeRules } from "#lib/score/frames/attributes.ts";
import { scene, signs } from "../scene-of.ts";

const said = (text: string): string => signs(attributeRules(scene(text)));

it.each([
  ["Atlantis’s lies", "−atlantis"],
  ["Atlantis's many terrible lies", "−atlantis"],
  ["Atlantis propaganda", "−atlantis"],
  ["the crimes of Atlantis", "−atlantis"],
  ["lies from Atlantis", "−atlantis"],
  ["the invasion by Atlantis", "−atlantis"],
  ["a ridiculous statement of Atlantis", "−atlantis"],
  ["the courage of Atlantis", "+atlantis"],
  ["Atlantis’s security concerns", "+atlantis"],
  ["on the doorstep of Atlantis", "+atlantis"],
])("in %j: %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it("what is done to somebody is not his deed", () => {
  expect(said("the invasion of Atlantis")).toBe("");
  expect(said("the genocide of Atlantis")).toBe("");
});

it("a good thing from somebody’s hands is not somebody’s own", () => {
  expect(said("security from Atlantis")).toBe("");
});

it("what belongs to somebody is taken for granted under a negator", () => {
  expect(said("I don't believe Atlantis's lies")).toBe("−atlantis");
});

it("a bad deed done to an officer is not a bad word of his office", () => {
  expect(said("they arrested the head of Atlantis")).toBe("");
});
