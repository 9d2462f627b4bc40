import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "#lib/text/tokens.ts";
import { tokensByExpression } from "./tokens-by-expression.ts";

const words = (text: string): string[] => tokensOf(text).map((token) => token.word);

describe("tokensOf", () => {
  it("folds a typographic apostrophe inside a word", () => {
    expect(words("Don’t")).toEqual(["don't"]);
    expect(words("don`t donʼt don‘t")).toEqual(["don't", "don't", "don't"]);
  });

  it("parts typographic quotes from the word they hold", () => {
    expect(words("“good”")).toEqual(['"', "good", '"']);
    expect(words("«good»")).toEqual(['"', "good", '"']);
    expect(words("‘good’")).toEqual(["'", "good", "'"]);
  });

  it("parts punctuation glued to a word, and counts a run of it once", () => {
    expect(words("good!!!")).toEqual(["good", "!"]);
    expect(words("really?!?")).toEqual(["really", "?"]);
    expect(words("well... no")).toEqual(["well", "…", "no"]);
    expect(words("bad,very bad")).toEqual(["bad", ",", "very", "bad"]);
  });

  it("makes an emoji a token of its own even glued to a word", () => {
    expect(words("good👍🏽bad")).toEqual(["good", "👍", "bad"]);
    expect(words("❤️❤️")).toEqual(["❤", "❤"]);
  });

  it("keeps a flag whole", () => {
    expect(words("go🇦🇲🇬🇪")).toEqual(["go", "🇦🇲", "🇬🇪"]);
  });

  it("takes a family of joined emoji as one token", () => {
    const [token, ...rest] = tokensOf("👨‍👩‍👧");
    expect(rest).toEqual([]);
    expect(token).toMatchObject({ kind: "emoji", start: 0, end: "👨‍👩‍👧".length });
  });

  it("reads an emoticon as the emoji it draws", () => {
    expect(words("nice :) sad :-( love <3")).toEqual(["nice", "🙂", "sad", "🙁", "love", "❤"]);
  });

  it("does not take the bracket of a list for a smile", () => {
    expect(words("see:(a)")).toEqual(["see", ":", "(", "a", ")"]);
  });

  it("shortens a stretched word and says so", () => {
    expect(tokensOf("soooo")).toEqual([{ kind: "word", word: "soo", start: 0, end: 5, stretched: true }]);
    expect(tokensOf("good")[0]).toMatchObject({ word: "good", stretched: false });
  });

  it("ignores zero-width characters inside and around words", () => {
    expect(tokensOf("\u200Bgo\u200Bod\u200B")).toEqual([
      { kind: "word", word: "good", start: 1, end: 6, stretched: false },
    ]);
    expect(words("\u200B\u200D\uFEFF")).toEqual([]);
  });

  it("folds mathematical and full-width letters", () => {
    expect(words("𝐑𝐮𝐬𝐬𝐢𝐚 ＵＳ")).toEqual(["russia", "us"]);
  });

  it("makes two words of a hyphened one", () => {
    expect(words("a cop-out - really")).toEqual(["a", "cop", "out", "-", "really"]);
  });

  it("takes a link whole", () => {
    expect(words("see https://example.org/good?bad=1 now")).toEqual(["see", "link", "now"]);
  });

  it("lowers capitals in every script", () => {
    expect(words("РОССИЯ Հայաստան")).toEqual(["россия", "հայաստան"]);
  });

  it("points into the untouched original", () => {
    const text = "Oh, “don’t” trust 𝐗👍🏽!!";
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Oh",
      ",",
      "“",
      "don’t",
      "”",
      "trust",
      "𝐗",
      "👍🏽",
      "!!",
    ]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom("‮", "שלום", "عربي", "\uD83D", "👍🏽", "’", "n’t", " ", "🇷", "İ", "ﷺ", "-", "a"))
    .map((parts) => parts.join("")),
);

describe("whatever the text, tokensOf", () => {
  it("gives offsets inside the text, in order, never overlapping, never empty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("leaves only white space, marks, hyphens and invisible characters outside tokens", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = "";
        let reached = 0;
        for (const { start, end } of tokensOf(text)) {
          rest += text.slice(reached, start);
          reached = end;
        }
        rest += text.slice(reached);
        expect(rest.replace(/[\s\p{M}\p{Cf}\-\u2010\u2011]/gu, "")).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it("gives the same tokens for a slice that is one token", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("good", "Don’t", "👍🏽", "🇦🇲", "!!", "Soooo")), (parts) => {
        const text = parts.join(" ");
        for (const token of tokensOf(text)) {
          expect(tokensOf(text.slice(token.start, token.end))).toMatchObject([{ word: token.word }]);
        }
      }),
    );
  });
});

// What is told by a look into a table and what is not, next to each other in every order.
const pieces = fc.constantFrom(
  ..."abzAZ059 \t\n.,!?-–…‽:;=()D<3'’`´\"“”«#*_@&%/\\|~^".split(""),
  ...[
    "é",
    "ß",
    "ÿ",
    "×",
    "÷",
    "µ",
    "ª",
    "Ж",
    "ы",
    "҂",
    "҃",
    "Ա",
    "և",
    "՛",
    "ა",
    "あ",
    "٣",
    "Ⅳ",
    "İ",
    "ſ",
    "ﬁ",
  ],
  ...[
    "\u0301",
    "\u200B",
    "\u00AD",
    "\u2060",
    "\uFE0F",
    "\u20E3",
    "\u0085",
    "\u00A0",
    "\u3000",
    "\0",
    "\u007F",
  ],
  ...[
    "👍🏽",
    "❤️",
    "🇦🇲",
    "🇦",
    "👨‍👩‍👧",
    "\uD83D",
    "\uDC4D",
    "𝐑",
    "©",
    "soooo",
    "SOoo",
    "1000",
    "don't",
    "cop-out",
  ],
  ...["https://a.b/c?d=1", "http:", "www.", "www.a.b", "http", ":-)", ";D", "<3", "--", "...", "?!"],
);

it("tokensOf gives what one expression for all would give", () => {
  const mixed = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: mixed }, anyText), (text) => {
      expect(tokensOf(text)).toEqual(tokensByExpression(text));
    }),
    { numRuns: 2_000 },
  );
});

it("of every character between two letters it gives what one expression for all would give", () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}b ${String.fromCharCode(code)}`;
    const [found, expected] = [tokensOf(text), tokensByExpression(text)];
    if (JSON.stringify(found) !== JSON.stringify(expected)) expect([code, found]).toEqual([code, expected]);
  }
});
