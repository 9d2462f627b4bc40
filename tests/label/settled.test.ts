import fc from "fast-check";
import { expect, it } from "vitest";
import { settled } from "#lib/label/settled.ts";

const coded = (value: string | null) => ({ origin: "coded", value, at: new Date(0) });
const decided = (value: string | null, at: number) => ({ origin: "decided", value, at: new Date(at) });

it("the label that counts is what most coders said", () => {
  expect(settled([coded("none")])).toBe("none");
  expect(settled([coded("none"), coded("against"), coded("none")])).toBe("none");
});

it("is missing where nobody answered, all withheld, or two answers lead alike", () => {
  expect(settled([])).toBeNull();
  expect(settled([coded(null), coded(null)])).toBeNull();
  expect(settled([coded("none"), coded("against")])).toBeNull();
});

it("is not lost by one coder who withholds", () => {
  expect(settled([coded(null), coded("against")])).toBe("against");
});

it("is the latest decision where there is one, also that it cannot be told", () => {
  expect(settled([coded("none"), coded("none"), decided("against", 1)])).toBe("against");
  expect(settled([decided("favour", 3), decided("against", 1), coded("none")])).toBe("favour");
  expect(settled([coded("none"), decided(null, 1)])).toBeNull();
});

it("never is what somebody corrected while browsing", () => {
  const said = fc.array(
    fc.record({ origin: fc.constantFrom("coded", "decided"), value: fc.constantFrom("a", "b", null) }),
  );
  fc.assert(
    fc.property(said, fc.constantFrom("a", "b"), (answers, value) => {
      const before = answers.map((answer, at) => ({ ...answer, at: new Date(at) }));
      const correction = { origin: "corrected", value, at: new Date(99) };
      expect(settled([...before, correction])).toBe(settled(before));
    }),
  );
});
