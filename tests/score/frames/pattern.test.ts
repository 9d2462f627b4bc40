import { expect, it } from "vitest";
import { parsePattern } from "#lib/score/frames/pattern.ts";

it("takes a pattern apart at its first word that must be there", () => {
  const { anchors, before, after } = parsePattern("our ~ ally X");
  expect(anchors).toEqual(["our"]);
  expect(before).toEqual([]);
  expect(after.map(({ kind }) => kind)).toEqual(["gap", "words", "target"]);
});

it("walks what stands before the anchor from right to left", () => {
  const { anchors, before } = parsePattern("very? X is|was right");
  expect(anchors).toEqual(["is", "was"]);
  expect(before.map(({ kind }) => kind)).toEqual(["target", "words"]);
});

it("tells a possessive target", () => {
  expect(parsePattern("X's fault").before).toEqual([{ kind: "target", possessive: true }]);
});

it("refuses a pattern that would match anywhere, by its text", () => {
  expect(() => parsePattern("~ X very?")).toThrow('"~ X very?"');
});
