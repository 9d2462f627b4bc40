import { expect, it } from "vitest";
import type { Target } from "#lib/comment.ts";
import { reproachRules } from "#lib/score/frames/reproaches.ts";
import { scene, strangers } from "../scene-of.ts";

const west: Target = { id: "west", name: "the West", side: "west", aliases: {} };

it.each([
  "And what about Iraq?",
  "Nobody remembers Yugoslavia",
  "Iraq, Libya, Syria...",
  "who bombed Belgrade",
])("%j is held against the target it is known to be held against", (text) => {
  expect(reproachRules(scene(text), [...strangers, west])).toMatchObject([{ target: 2, id: "whataboutism" }]);
});

it.each(["I am from Serbia", "my cousin moved to Libya. What a day?", "a film on Vietnam"])(
  "%j only names a place",
  (text) => {
    expect(reproachRules(scene(text), [west])).toEqual([]);
  },
);

it("nothing is held against a target without a history", () => {
  expect(reproachRules(scene("And what about Iraq?"), strangers)).toEqual([]);
});
