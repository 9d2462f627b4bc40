import fc from "fast-check";
import { Lean, LeanReason, type Source, Stance, Tone, ToneReason } from "#lib/comment.ts";
import { Filter } from "#lib/filter.ts";
import { sourceId } from "#lib/import/identity.ts";
import { scored, type Told } from "./scored.ts";

const SOURCES: readonly Source[] = [
  { title: "One article", url: "https://example.org/1" },
  { title: "Only a title", url: null },
];
const AUTHORS = ["Ani", "ani", "O'Neil", "50%", "_", "Հասմիկ"];
const DAYS = [
  "2019-12-31T23:59:59.999Z",
  "2020-01-01T00:00:00.000Z",
  "2020-02-29T12:00:00Z",
  "2024-07-01T01:02:03Z",
];
const TEXTS = [
  "50% off",
  "50 off",
  "a_b",
  "aXb",
  "back\\slash",
  "Росія та РОСІЯ",
  "росія",
  "ԱՐՑԱԽ արցախ",
  "“quotes” '",
];
const WORDS = ["50%", "%", "_", "a_b", "\\", "росія", "Արցախ", "OFF", "'", "nowhere to be found"];
const LANGUAGES = ["en", "ru", null] as const;

/** Few values of each kind, so that they meet. */
const someTold: fc.Arbitrary<Told> = fc.record({
  text: fc.constantFrom(...TEXTS),
  author: fc.constantFrom(...AUTHORS, null),
  source: fc.constantFrom(...SOURCES, null),
  at: fc.constantFrom(...DAYS, null),
  language: fc.constantFrom(...LANGUAGES),
  tone: fc.record({
    label: fc.constantFrom(...Tone.options),
    reason: fc.constantFrom(...ToneReason.options),
    score: fc.constant(null),
  }),
  lean: fc.record({
    label: fc.constantFrom(...Lean.options),
    reason: fc.constantFrom(...LeanReason.options),
  }),
  stances: fc.array(fc.constantFrom(...Stance.options), { minLength: 3, maxLength: 3 }),
});

export const someScored = fc.array(someTold, { maxLength: 40 }).map((told) => told.map((one) => scored(one)));

const sourceIds = SOURCES.flatMap((source) => sourceId(source) ?? []);
const days = [...DAYS.map((day) => day.slice(0, 10)), "1999-01-01", "2030-01-01"];
const many = <T>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const everyField = fc.record({
  from: fc.constantFrom(...days),
  to: fc.constantFrom(...days),
  dated: fc.constantFrom("yes" as const, "no" as const),
  source: many(...sourceIds, "none"),
  lean: many(...Lean.options),
  why: many(...LeanReason.options),
  tone: many(...Tone.options),
  tonewhy: many(...ToneReason.options),
  language: many("en", "ru", "und", "hy"),
  stance: many<`${string}:${Stance}`>("russia:against", "russia:none", "west:favour", "nobody:none"),
  author: fc.constantFrom(...AUTHORS, "nobody"),
  q: fc.constantFrom(...WORDS),
  rule: fc.constant("strict" as const),
});

/** Any filter, with values that occur and some that do not. Of few fields: many let nothing through. */
export const someFilter: fc.Arbitrary<Filter> = fc
  .tuple(everyField, fc.subarray(Object.keys(Filter.shape), { maxLength: 3 }))
  .map(([filter, fields]) =>
    Object.fromEntries(Object.entries(filter).filter(([name]) => fields.includes(name))),
  );
