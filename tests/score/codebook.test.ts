import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extents, guide } from "#lib/score/codebook.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

it("the labelling guide people read is what engines are told", () => {
  expect(readFileSync(new URL("../../docs/guide.md", import.meta.url), "utf8")).toBe(guide);
});

it("the code book says how far each default target reaches", () => {
  expect(Object.keys(extents).sort()).toEqual(defaultTargets.map(({ id }) => id).sort());
});
