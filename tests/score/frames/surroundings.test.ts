import { expect, it } from "vitest";
import { soleSubjectRules } from "#lib/score/frames/sole-subject.ts";
import { surroundingRules } from "#lib/score/frames/surroundings.ts";
import { stanceRules, stancesOf } from "#lib/score/stance.ts";
import { scene, signs, strangers } from "../scene-of.ts";

it("feelings in the clause of a mention count, weaker than any frame", () => {
  const [rule] = surroundingRules(scene("Atlantis, that awful mess"));
  expect(rule?.weight).toBeLessThan(0);
  expect(Math.abs(rule?.weight ?? 0)).toBeLessThan(1);
});

it("feelings in another clause do not", () => {
  expect(signs(surroundingRules(scene("what an awful mess. Then came Atlantis")))).toBe("");
});

it("a place is not judged by what happens in it", () => {
  expect(signs(surroundingRules(scene("an awful mess in Atlantis")))).toBe("");
  expect(signs(soleSubjectRules(scene("an awful mess in Atlantis")))).toBe("");
});

it("praise nearby counts less than blame", () => {
  const [blame] = surroundingRules(scene("Atlantis, the bad one")).map(({ weight }) => weight);
  const [praise] = surroundingRules(scene("Atlantis, the good one")).map(({ weight }) => weight);
  expect(Math.abs(blame ?? 0)).toBeGreaterThan(Math.abs(praise ?? 0));
});

it("a blaming comment blames the only one it names", () => {
  expect(signs(soleSubjectRules(scene("What an awful mess. It was Atlantis.")))).toBe("−atlantis");
  expect(signs(soleSubjectRules(scene("What an awful mess. Atlantis met Xanadu.")))).toBe("");
  expect(signs(soleSubjectRules(scene("What a lovely day. It was Atlantis.")))).toBe("");
});

it("where a frame speaks, the surroundings are silent", () => {
  const rules = stanceRules(scene("You awful people, Atlantis saved us"), strangers);
  expect(stancesOf(rules, strangers)).toEqual(["favour", "none"]);
});

it("a stretch of text counts once for a target", () => {
  const rules = stanceRules(scene("I stand with Atlantis"), strangers);
  expect(rules).toHaveLength(1);
});

it("two stretches count twice", () => {
  const rules = stanceRules(scene("I stand with Atlantis. Glory to Atlantis"), strangers);
  expect(rules).toHaveLength(2);
});
