import { describe, expect, it } from "vitest";
import { parseCodings } from "#lib/label/coding.ts";

const TARGETS = [
  { id: "russia", name: "Russia" },
  { id: "west", name: "the West" },
];
const ID = "0e2d8a54-7b3c-8f10-9a6e-5d4c3b2a1f00";
const AT = "2025-03-02T10:00:00.000Z";

const coded = (coding: object) => parseCodings({ coder: "Ani", codings: [coding] }, TARGETS);

describe("codings in the body of a request", () => {
  it("say a value a field, null where it is withheld", () => {
    const labels = { tone: "negative", russia: null };
    expect(coded({ comment: ID.toUpperCase(), labels, note: "", at: AT })).toEqual({
      coder: "Ani",
      codings: [{ commentId: ID, labels, note: null, at: new Date(AT) }],
    });
    expect(coded({ comment: ID, at: AT })).toMatchObject({ codings: [{ labels: {} }] });
  });

  it("were not made in the future", () => {
    const found = coded({ comment: ID, at: "2999-01-01T00:00:00Z" });
    expect("codings" in found && (found.codings[0]?.at ?? Number.NaN) <= new Date()).toBe(true);
  });

  it.each([
    ["a comment that is no id", { comment: "x7" }, /^Coding 1: comment: /],
    [
      "a field nobody asks about",
      { comment: ID, labels: { moon: "none" } },
      /"moon" is not asked about; there are tone, russia, west/,
    ],
    [
      "a tone that is none",
      { comment: ID, labels: { tone: "against" } },
      /"against" is no tone; there are negative/,
    ],
    ["a stance that is none", { comment: ID, labels: { west: "negative" } }, /"negative" is no stance/],
    ["a moment that is none", { comment: ID, at: "soon" }, /^Coding 1: at: /],
  ])("with %s are refused in words", (_, coding, message) => {
    expect(coded(coding)).toEqual({ problems: [expect.stringMatching(message)] });
  });

  it("need a coder and something coded", () => {
    expect(parseCodings({ codings: [] }, TARGETS)).toEqual({
      problems: [expect.stringMatching(/^coder: /), expect.stringMatching(/^codings: /)],
    });
  });
});
