import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCKS, featuresOf } from "#lib/score/undertone/features.ts";
import { nothingFound } from "#lib/score/undertone/found.ts";
import { namedIn } from "#lib/score/undertone/named.ts";
import { axisRoles, ROLES, rolesAround } from "#lib/score/undertone/roles.ts";
import { symbolsOf } from "#lib/score/undertone/symbols.ts";
import { wordsOf } from "#lib/score/undertone/words.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { tokensOf } from "#lib/text/tokens.ts";

const roles = axisRoles(defaultTargets);

function symbolsIn(text: string, as = roles) {
  const tokens = tokensOf(text);
  return symbolsOf(tokens, namedIn(text, tokens, defaultTargets), as, wordsOf(null));
}

function keysIn(text: string): Set<number> {
  const found = nothingFound();
  featuresOf(symbolsIn(text), found);
  return new Set(found.keys.subarray(0, found.count));
}

describe("the symbols of a text", () => {
  it("are words, and roles in the place of names", () => {
    const symbols = symbolsIn("Dump Russia, join NATO!");
    expect(symbols.map(({ word }) => word.word)).toEqual(["dump", "", "join", "", "!"]);
    expect(symbols.map(({ role }) => role)).toEqual([0, ROLES.russia, 0, ROLES.west, 0]);
  });

  it("are the same by whatever name a target goes", () => {
    const hashes = (text: string) => symbolsIn(text).map(({ hash }) => hash);
    expect(hashes("Putin betrayed us")).toEqual(hashes("Moscow betrayed us"));
  });

  it("know the target asked about from its rival", () => {
    expect(symbolsIn("Russia bombs Ukraine", rolesAround(defaultTargets, 2)).map(({ role }) => role)).toEqual(
      [ROLES.otherSide, 0, ROLES.asked],
    );
  });

  it("are found in any language of the names, with endings", () => {
    expect(
      symbolsIn("Россией торгуют, а НАТО молчит")
        .map(({ role }) => role)
        .filter((role) => role > 0),
    ).toEqual([ROLES.russia, ROLES.west]);
  });
});

describe("the features of a text", () => {
  it("tell who did it to whom", () => {
    expect(keysIn("Russia betrayed Europe")).not.toEqual(keysIn("Europe betrayed Russia"));
  });

  it("tell a negated word from a plain one", () => {
    const negated = keysIn("Russia is not a friend");
    expect([...keysIn("Russia is a friend")].filter((key) => !negated.has(key)).length).toBeGreaterThan(0);
  });

  it("stand on symbols that are there, in known blocks, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const symbols = symbolsIn(text);
        const found = nothingFound(2);
        featuresOf(symbols, found);
        for (let index = 0; index < found.count; index++) {
          const [block = -1, first = -1, last = -1] = [
            found.blocks[index],
            found.first[index],
            found.last[index],
          ];
          const inside = first >= 0 && first <= last && last < symbols.length;
          if (!inside || block < 0 || block >= BLOCKS) throw new Error(`${block}: ${first} to ${last}`);
        }
      }),
    );
  });
});
