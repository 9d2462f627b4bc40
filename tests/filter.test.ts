import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lean, LeanReason, Stance, Tone, ToneReason } from "#lib/comment.ts";
import {
  type Facet,
  Filter,
  filterQuery,
  isEverything,
  narrowed,
  parseFilter,
  toggled,
} from "#lib/filter.ts";

const some = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 4 }).map((all) => all.sort());
const someDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someWords = fc
  .string({ unit: "binary", minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== "" && text.isWellFormed() && !text.includes("\0"));
const someTarget = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);

const VALUES = {
  from: someDay,
  to: someDay,
  dated: fc.constantFrom("yes" as const, "no" as const),
  source: some(fc.oneof(fc.uuid(), fc.constant("none" as const))),
  lean: some(fc.constantFrom(...Lean.options)),
  why: some(fc.constantFrom(...LeanReason.options)),
  tone: some(fc.constantFrom(...Tone.options)),
  tonewhy: some(fc.constantFrom(...ToneReason.options)),
  language: some(fc.stringMatching(/^[a-z]{2,3}$/)),
  stance: some(
    fc
      .tuple(someTarget, fc.constantFrom(...Stance.options))
      .map(([id, stance]) => `${id}:${stance}` as const),
  ),
  author: someWords,
  q: someWords,
  rule: fc.constant("strict" as const),
};
const someFilter = fc.record(VALUES, { requiredKeys: [] }) as fc.Arbitrary<Filter>;
const FACETS = ["source", "lean", "why", "tone", "tonewhy", "language", "stance"] as const satisfies Facet[];
const someFacetValue = fc.constantFrom(...FACETS).chain((facet) =>
  fc.tuple(
    fc.constant(facet),
    VALUES[facet].map(([value = ""]) => value),
  ),
);

const parsed = (query: string) => parseFilter(new URLSearchParams(query));

describe("a filter", () => {
  it("written into an address and read again is the same", () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        expect(parsed(filterQuery(filter))).toEqual({ filter, problems: [] });
      }),
    );
  });

  it("has one spelling, whatever order the address was in", () => {
    fc.assert(
      fc.property(someFilter, fc.infiniteStream(fc.nat()), (filter, order) => {
        const parts = filterQuery(filter).split("&");
        const shuffled = parts.map((part) => ({ part, at: order.next().value })).sort((a, b) => a.at - b.at);
        const again = parsed(shuffled.map(({ part }) => part).join("&"));
        expect(filterQuery(again.filter)).toBe(filterQuery(filter));
      }),
    );
  });

  it("is as before when a value is put in and taken out", () => {
    fc.assert(
      fc.property(someFilter, someFacetValue, (filter, [facet, value]) => {
        expect(toggled(toggled(filter, facet, value), facet, value)).toEqual(filter);
      }),
    );
  });

  it("toggled holds the value once or not at all, and still is a filter", () => {
    fc.assert(
      fc.property(someFilter, someFacetValue, (filter, [facet, value]) => {
        const had = (filter[facet] as readonly string[] | undefined)?.includes(value) ?? false;
        const now = toggled(filter, facet, value);
        expect((now[facet] as readonly string[] | undefined)?.includes(value) ?? false).toBe(!had);
        expect(Filter.parse(now)).toEqual(now);
      }),
    );
  });

  it("of nothing lets everything through, and nothing else does", () => {
    expect(isEverything({})).toBe(true);
    expect(isEverything(narrowed({ q: "word" }, { q: undefined }))).toBe(true);
    fc.assert(
      fc.property(someFilter, (filter) => {
        expect(isEverything(filter)).toBe(Object.keys(filter).length === 0);
      }),
    );
  });
});

describe("an address that cannot be understood", () => {
  it.each([
    ["lean=left", "lean=left"],
    ["from=yesterday", "from=yesterday"],
    ["to=2024-02-30", "to=2024-02-30"],
    ["from=0000-01-01", "from=0000-01-01"],
    ["from=0001-01-01", "from=0001-01-01"],
    ["dated=maybe", "dated=maybe"],
    ["source=7", "source=7"],
    ["language=English", "language=English"],
    ["stance=russia", "stance=russia"],
    ["stance=russia:loves", "stance=russia:loves"],
    ["rule=lenient", "rule=lenient"],
    ["q=a%00b", "q=a\0b"],
    ["author=%00", "author=\0"],
  ])("by %s is named, and left out", (query, problem) => {
    expect(parsed(query)).toEqual({ filter: {}, problems: [problem] });
  });

  it("in one part keeps the others", () => {
    expect(parsed("lean=left&tone=negative&q=word")).toEqual({
      filter: { tone: ["negative"], q: "word" },
      problems: ["lean=left"],
    });
  });

  it("in one value of a field keeps the others", () => {
    expect(parsed("tone=negative&tone=angry&tone=loud&tone=neutral")).toEqual({
      filter: { tone: ["negative", "neutral"] },
      problems: ["tone=angry", "tone=loud"],
    });
  });

  it("by words too long is named", () => {
    expect(parsed(`q=${"x".repeat(301)}`).problems).toHaveLength(1);
  });
});

describe("what an address may leave open", () => {
  it("blank values ask for nothing", () => {
    expect(parsed("q=&author=%20&lean=&from=")).toEqual({ filter: {}, problems: [] });
  });

  it("doubled values count once, parameters of others not at all", () => {
    expect(parsed("lean=neither&lean=neither&page=2&utm_source=x").filter).toEqual({ lean: ["neither"] });
  });

  it("a source may be written in capitals", () => {
    const id = "0B1C2D3E-0000-8000-8000-0123456789AB";
    expect(parsed(`source=${id}`).filter).toEqual({ source: [id.toLowerCase()] });
  });
});
