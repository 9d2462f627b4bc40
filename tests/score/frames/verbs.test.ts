import { expect, it } from "vitest";
import { verbRules } from "#lib/score/frames/verbs.ts";
import { scene, signs } from "../scene-of.ts";

const said = (text: string): string => signs(verbRules(scene(text)));

it.each([
  ["Atlantis betrayed us", "−atlantis"],
  ["Atlantis has always betrayed its friends", "−atlantis"],
  ["we were betrayed by Atlantis", "−atlantis"],
  ["Atlantis sold out every village", "−atlantis"],
  ["Atlantis was provoked", "+atlantis"],
  ["Atlantis got provoked by Xanadu", "+atlantis −xanadu"],
  ["they keep provoking Atlantis", "+atlantis"],
  ["Xanadu provokes Atlantis", "+atlantis −xanadu"],
  ["dump Atlantis", "−atlantis"],
  ["we must leave Atlantis", "−atlantis"],
  ["get rid of Atlantis", "−atlantis"],
  ["Atlantis helps the poor", "+atlantis"],
  ["I stand with Atlantis", "+atlantis"],
  ["he stood by Atlantis", "+atlantis"],
  ["I hate Atlantis", "−atlantis"],
  ["Atlantis lied", "−atlantis"],
])("in %j: %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  ["I don’t support Atlantis", "−atlantis"],
  ["nobody supports Atlantis", "−atlantis"],
  ["Atlantis never betrayed us", "+atlantis"],
  ["Atlantis never helped us", "−atlantis"],
  ["stop supporting Atlantis", "−atlantis"],
  ["stop provoking Atlantis", "+atlantis"],
  ["instead of blaming Atlantis", "+atlantis"],
])("turned, in %j: %s", (text, expected) => {
  expect(said(text).split(" ")).toContain(expected);
});

it.each([
  ["Atlantis should never have attacked", "−atlantis"],
  ["Atlantis must stop bombing", "−atlantis"],
  ["if Atlantis did not provoke", "−atlantis"],
])("a wrong that should not be is a reproach, in %j: %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it("to deny that somebody grows acquits nobody", () => {
  expect(said("they said Atlantis would not expand")).toBe("");
});

it.each([
  "people in Atlantis lied",
  "my friends from Atlantis helped",
  "Atlantis’s neighbours lied",
  "they lied, but Atlantis came",
  "they hated the weather of Atlantis",
  "a map of Atlantis",
])("who only stands near the verb is not judged, in %j", (text) => {
  expect(said(text)).toBe("");
});

it("who is made to do something does not answer for it", () => {
  expect(said("Xanadu forced Atlantis to attack")).toBe("+atlantis −xanadu");
});

it("what another feels is not what the author feels", () => {
  expect(said("Xanadu loves Atlantis")).toBe("");
});

it("what they all say is what the author does not", () => {
  expect(said("they always blame Atlantis")).toBe("+atlantis");
  expect(said("I blame Atlantis")).toBe("−atlantis");
});

it("both of two in one breath answer", () => {
  expect(said("Atlantis and Xanadu betrayed us")).toBe("−atlantis −xanadu");
  expect(said("we support Atlantis and Xanadu")).toBe("+atlantis +xanadu");
});

it("a denial is weaker than what it denies", () => {
  const [asserted] = verbRules(scene("Atlantis betrayed us"));
  const [denied] = verbRules(scene("Atlantis never betrayed us"));
  expect(Math.abs(denied?.weight ?? 0)).toBeLessThan(Math.abs(asserted?.weight ?? 0));
});

it("a rule spans the verb and the target", () => {
  const [rule] = verbRules(scene("yes we hate Atlantis"));
  expect(rule).toMatchObject({ first: 2, last: 3, id: "is disliked" });
});
