import fc from "fast-check";
import { expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import { idFor } from "#lib/targets/idFor.ts";

it.each([
  ["Turkey", "turkey"],
  ["the West", "west"],
  ["Türkiye (AKP)", "turkiye-akp"],
  ["3rd Rome", "rd-rome"],
  ["Թուրքիա", "target"],
  ["Tone", "tone-2"],
])("%s goes by the id %s", (name, id) => {
  expect(idFor(name, [])).toBe(id);
});

it("no two have the same", () => {
  expect(idFor("Turkey", ["turkey", "turkey-2"])).toBe("turkey-3");
});

it("any name gives an id that a target may have", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.string()), (name, others) => {
      const id = idFor(name, others);
      expect(Target.shape.id.safeParse(id).success).toBe(true);
      expect(others).not.toContain(id);
    }),
  );
});
