import { describe, expect, it } from "vitest";
import { entriesOf, fewOf, parseLabels } from "#lib/label/entry.ts";
import { readLabelled } from "#lib/label/file.ts";
import { inChunks } from "../river.ts";

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

it("labels in a file become the same entries; its leans are left, they follow from the stances", async () => {
  const text = "id,tone,russia,west,lean\nx7,neg,-1,,pro-west\nx8,,0,1,neither\n";
  const file = await readLabelled(inChunks(Buffer.from(text)), "x.csv", { targets: TARGETS, needs: "id" });
  expect(
    entriesOf(file, TARGETS).map(({ row, comment, field, value }) => [row, comment, field, value]),
  ).toEqual([
    [2, "x7", "tone", "negative"],
    [2, "x7", "russia", "against"],
    [3, "x8", "russia", "none"],
    [3, "x8", "west", "favour"],
  ]);
});
