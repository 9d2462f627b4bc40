import { describe, expect, it } from "vitest";
import { fewOf, parseLabels } from "#lib/label/entry.ts";

const TARGETS = [
  { id: "russia", name: "Russia" },
  { id: "west", name: "the West" },
];

describe("labels in the body of a request", () => {
  it("become an entry a field", () => {
    const labels = [
      { comment: " x7 ", tone: "negative", stances: { russia: "against" }, note: "sarcasm" },
      { comment: "x8", stances: { west: "none" } },
    ];
    expect(parseLabels({ coder: " Ani ", labels }, TARGETS)).toEqual({
      coder: "Ani",
      entries: [
        { row: 1, comment: "x7", field: "tone", value: "negative", note: "sarcasm" },
        { row: 1, comment: "x7", field: "russia", value: "against", note: "sarcasm" },
        { row: 2, comment: "x8", field: "west", value: "none", note: null },
      ],
    });
  });

  it.each([
    ["no object", [], /expected object/],
    ["no coder", { labels: [{ comment: "x", tone: "neutral" }] }, /^coder: /],
    ["a coder without a name", { coder: " ", labels: [{}] }, /need the name of their coder/],
    ["no labels", { coder: "Ani", labels: [] }, /^labels: /],
    ["no comment", { coder: "Ani", labels: [{ tone: "neutral" }] }, /^Row 1: comment: /],
    ["a tone that is none", { coder: "Ani", labels: [{ comment: "x", tone: "unscored" }] }, /^Row 1: tone: /],
    [
      "a stance that is none",
      { coder: "Ani", labels: [{ comment: "x", stances: { russia: "pro" } }] },
      /^Row 1: stances\.russia: /,
    ],
    [
      "an unknown target",
      { coder: "Ani", labels: [{ comment: "x", stances: { moon: "against" } }] },
      /^Row 1: there is no target "moon"; there are russia, west\.$/,
    ],
    ["nothing labelled", { coder: "Ani", labels: [{ comment: "x" }] }, /^Row 1: it labels nothing/],
  ])("with %s are refused in words", (_, body, message) => {
    expect(parseLabels(body, TARGETS)).toEqual({ problems: [expect.stringMatching(message)] });
  });

  it("name the row that is wrong among many, and do not go on forever", () => {
    const good = { comment: "x", tone: "neutral" };
    const found = parseLabels(
      { coder: "Ani", labels: [good, good, { comment: 3, tone: "neutral" }] },
      TARGETS,
    );
    expect(found).toEqual({ problems: [expect.stringMatching(/^Row 3: comment/)] });
    const many = Array.from({ length: 25 }, (_, i) => `Row ${i}`);
    expect(fewOf(many)).toHaveLength(11);
    expect(fewOf(many).at(-1)).toBe("… and 15 more.");
    expect(fewOf(many.slice(0, 10))).toHaveLength(10);
  });
});
