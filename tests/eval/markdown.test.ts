import { describe, expect, it } from "vitest";
import { benchmarksOf } from "#lib/eval/benchmarks.ts";
import { reportFor, scoreAll } from "#lib/eval/evaluate.ts";
import { markdown, withFigures } from "#lib/eval/markdown.ts";
import { Benchmarks } from "#lib/score/benchmark.ts";
import { engineOf, items, TARGETS } from "./labelled.ts";

const BEGIN = "<!-- figures: written by `npm run eval -- --write` -->";
const END = "<!-- end of figures -->";
const ITEMS = items([
  { text: "a", lean: "neither" },
  { text: "b", lean: "pro-west" },
]);

async function report() {
  return reportFor(
    "set.jsonl",
    ITEMS,
    await scoreAll(ITEMS, [engineOf("one", {}), engineOf("two", {})], TARGETS),
    TARGETS,
  );
}

describe("figures in a document", () => {
  it("are put between its marks, as often as one likes, and the prose stays", () => {
    const document = `# Title\n\n${BEGIN}\n\nold\n\n${END}\n\nProse.\n`;
    const once = withFigures(document, "new");
    expect(once).toBe(`# Title\n\n${BEGIN}\n\nnew\n\n${END}\n\nProse.\n`);
    expect(withFigures(once, "new")).toBe(once);
  });

  it("need the marks", () => {
    expect(() => withFigures("# Title", "new")).toThrow("lacks the lines");
  });

  it("are a table a field, and one of the parts", async () => {
    const whole = await report();
    const set = { file: "set.jsonl", about: "Some texts", fields: ["lean"], by: "group" };
    const text = markdown([{ set, whole, parts: [{ name: "north", report: whole }] }]);
    expect(text).toContain("## set\n\nSome texts: 2 texts.\n\n### Lean\n\n| engine ");
    expect(text).toMatch(/\| one 1\.0\.0 \| 2 +\| 0\.33 \[\d\.\d\d, 1\.00\]/);
    expect(text).toMatch(/\| macro-F1 of \| n +\| one +\| two +\|/);
    expect(text).toMatch(/\| north +\| 2 +\| 0\.33/);
    const widths = text.split("\n").filter((line) => line.startsWith("| engine") || line.startsWith("| one"));
    expect(new Set(widths.map(({ length }) => length)).size).toBe(1);
  });
});

it("benchmarks keep the engines of the product, in the shape the product reads", async () => {
  const found = benchmarksOf(await report(), ["one"]);
  expect(Benchmarks.parse(found)).toEqual(found);
  expect(Object.keys(found)).toEqual(["one"]);
  expect(found["one"]).toMatchObject({
    version: "1.0.0",
    data: "set",
    n: 2,
    fields: { lean: { n: 2, accuracy: { value: 0.5 } } },
  });
});
