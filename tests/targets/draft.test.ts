import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { parseDraft, TargetDraft } from "#lib/targets/draft.ts";

const turkey = { name: "Turkey", side: "none", aliases: { en: ["Turkey", "Ankara"], tr: ["Türkiye"] } };

describe("a target that is sound", () => {
  it("is taken as it is written", () => {
    expect(parseDraft(turkey)).toEqual({ draft: turkey });
  });

  it("loses blanks around its names, blank lines and what is there twice", () => {
    const given = {
      name: "  Turkey ",
      side: "none",
      aliases: { en: [" Turkey", "TURKEY", "", "  ", "Ankara  rules"], fr: ["", " "] },
    };
    expect(parseDraft(given)).toEqual({
      draft: { name: "Turkey", side: "none", aliases: { en: ["Turkey", "Ankara rules"] } },
    });
  });

  it.each(["🇹🇷", "Թուրքիա", "F-16", "N.A.T.O", "O'Brien"])("may go by %s", (alias) => {
    expect(parseDraft({ ...turkey, aliases: { en: [alias] } })).toHaveProperty("draft");
  });

  it("read once more is the same", () => {
    const words = fc.stringMatching(/^[A-Za-zé]{1,12}( [a-z]{1,9})?$/);
    const some = fc.record({
      name: words,
      side: fc.constantFrom("russia", "west", "none"),
      aliases: fc.dictionary(fc.constantFrom("en", "ru", "hy"), fc.array(words, { minLength: 1 }), {
        minKeys: 1,
      }),
    });
    fc.assert(
      fc.property(some, (given) => {
        const draft = TargetDraft.parse(given);
        expect(TargetDraft.parse(draft)).toEqual(draft);
        expect(Target.safeParse({ id: "x", ...draft }).success).toBe(true);
      }),
    );
  });
});

it("the default targets are sound themselves", () => {
  for (const { id: _, ...target } of defaultTargets) expect(parseDraft(target)).toEqual({ draft: target });
});

describe("a target that is not", () => {
  it.each([
    ["without a name", { ...turkey, name: " " }, "A target needs a name."],
    ["whose name is missing", { side: "none", aliases: { en: ["a"] } }, "A target needs a name."],
    [
      "with a name too long",
      { ...turkey, name: "x".repeat(81) },
      "The name is too long: at most 80 characters.",
    ],
    ["whose name is a dash", { ...turkey, name: "—" }, "The name holds no word."],
    ["without aliases", { ...turkey, aliases: {} }, "Give at least one alias"],
    ["with blank aliases alone", { ...turkey, aliases: { en: [" ", ""] } }, "Give at least one alias"],
    ["with an alias too long", { ...turkey, aliases: { en: ["y".repeat(81)] } }, "The alias “yyyy"],
    ["with an alias of no word", { ...turkey, aliases: { en: ["…"] } }, "The alias “…” holds no word"],
    ["with half a character", { ...turkey, aliases: { en: ["a\ud800"] } }, "cannot be stored"],
    ["with a zero character", { ...turkey, name: "a\0b" }, "cannot be stored"],
    ["in a language by its name", { ...turkey, aliases: { english: ["a"] } }, "two small letters"],
    ["on a side there is not", { ...turkey, side: "left" }, "one of russia, west, none"],
    [
      "with too many aliases",
      { ...turkey, aliases: { en: Array.from({ length: 501 }, (_, i) => `a${i}`) } },
      "At most 500",
    ],
    ["that is nothing", null, "The target"],
  ])("%s says so", (_, given, message) => {
    const parsed = parseDraft(given);
    expect("problems" in parsed ? parsed.problems.join(" ") : "").toContain(message);
  });

  it("says all that is wrong at once", () => {
    const parsed = parseDraft({ name: "", side: "left", aliases: {} });
    expect("problems" in parsed && parsed.problems).toHaveLength(3);
  });
});
