import { describe, expect, it } from "vitest";
import { authors } from "#app/charts/authors/chart.ts";
import type { Context } from "#app/charts/chart.ts";
import { languages } from "#app/charts/languages/chart.ts";
import { lean } from "#app/charts/lean/chart.ts";
import { linksOf } from "#app/charts/links.ts";
import { matrix } from "#app/charts/matrix/chart.ts";
import { sources } from "#app/charts/sources/chart.ts";
import { targets } from "#app/charts/targets/chart.ts";
import { time } from "#app/charts/time/chart.ts";
import { tone } from "#app/charts/tone/chart.ts";
import { words } from "#app/charts/words/chart.ts";
import type { Filter } from "#lib/filter.ts";

const CONTEXT: Context = {
  targets: [
    { id: "russia", name: "Russia" },
    { id: "west", name: "the West" },
  ],
  sources: new Map([["s1", "One article"]]),
};
const NONE = { "pro-west": 0, neither: 0, "pro-russia": 0, unscored: 0 };

describe("lean", () => {
  const rows = lean.rows(
    [
      { lean: "pro-west", leanReason: "favour", n: 10 },
      { lean: "pro-west", leanReason: "opposition", n: 20 },
      { lean: "unscored", leanReason: "unscored", n: 10 },
    ],
    CONTEXT,
  );

  it("has a row a lean, the poles outside, with its reasons and its share of all", () => {
    expect(rows.map((row) => [row["lean"], row["n"], row["share"]])).toEqual([
      ["pro-west", 30, 0.75],
      ["neither", 0, 0],
      ["pro-russia", 0, 0],
      ["unscored", 10, 0.25],
    ]);
    expect(rows[0]).toMatchObject({ favour: 10, opposition: 20, "no-stance": 0 });
  });

  it("gives no share of a few", () => {
    const [row] = lean.rows([{ lean: "pro-west", leanReason: "favour", n: 3 }], CONTEXT);
    expect(row).toMatchObject({ n: 3, share: null });
  });
});

it("tone tells the kinds of neutral apart", () => {
  const rows = tone.rows(
    [
      { tone: "neutral", toneReason: "balanced", n: 2 },
      { tone: "neutral", toneReason: "no-evidence", n: 5 },
    ],
    CONTEXT,
  );
  expect(rows.map((row) => row["tone"])).toEqual(["negative", "neutral", "positive", "unscored"]);
  expect(rows[1]).toEqual({
    tone: "neutral",
    n: 7,
    share: null,
    evidence: 0,
    balanced: 2,
    "no-evidence": 5,
    language: 0,
    failed: 0,
  });
});

it("matrix has a row a tone and a column a lean", () => {
  const rows = matrix.rows([{ tone: "negative", lean: "pro-west", n: 4 }], CONTEXT);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({ tone: "negative", n: 4, ...NONE, "pro-west": 4 });
});

describe("time", () => {
  const day = (text: string) => new Date(text);

  it("shows gaps in time as gaps, and comments without a time last", () => {
    const rows = time.rows(
      [
        { day: day("2024-01-01"), lean: "neither", n: 2 },
        { day: null, lean: "pro-west", n: 5 },
        { day: day("2024-01-03"), lean: "neither", n: 1 },
      ],
      CONTEXT,
    );
    expect(rows.map((row) => [row["from"], row["to"], row["n"]])).toEqual([
      ["2024-01-01", "2024-01-01", 2],
      ["2024-01-02", "2024-01-02", 0],
      ["2024-01-03", "2024-01-03", 1],
      [null, null, 5],
    ]);
  });

  it("takes wider bins for longer spans", () => {
    const span = (last: string) =>
      time.rows(
        [
          { day: day("2024-01-03"), lean: "neither", n: 1 },
          { day: day(last), lean: "neither", n: 1 },
        ],
        CONTEXT,
      );
    expect(span("2024-06-30")[0]).toMatchObject({ from: "2024-01-01", to: "2024-01-07" });
    expect(span("2026-06-30")[0]).toMatchObject({ from: "2024-01-01", to: "2024-01-31" });
  });

  it("reads a hundred years of days", () => {
    const cells = Array.from({ length: 36_500 }, (_, i) => ({
      day: new Date(Date.UTC(1990, 0, 1 + i)),
      lean: "neither" as const,
      n: 1,
    }));
    expect(time.rows(cells, CONTEXT).reduce((sum, row) => sum + Number(row["n"]), 0)).toBe(36_500);
  });

  it("leads from the last row to the comments without a time", () => {
    expect(time.behind({ from: null, to: null }, "neither")).toEqual({ dated: "no", lean: ["neither"] });
  });
});

it("targets counts each stance towards each target", () => {
  const rows = targets.rows(
    [
      { stances: "-+", n: 3 },
      { stances: "-0", n: 2 },
      { stances: "0+", n: 1 },
    ],
    CONTEXT,
  );
  expect(rows).toEqual([
    { target: "Russia", id: "russia", against: 5, none: 1, favour: 0, n: 6 },
    { target: "the West", id: "west", against: 0, none: 2, favour: 4, n: 6 },
  ]);
});

it("sources go by their names, the most commented first, those without one as unknown", () => {
  const rows = sources.rows(
    [
      { source: null, lean: "neither", n: 1 },
      { source: "s1", lean: "neither", n: 2 },
      { source: "s1", lean: "pro-west", n: 3 },
    ],
    CONTEXT,
  );
  expect(rows.map((row) => [row["source"], row["n"]])).toEqual([
    ["One article", 5],
    [null, 1],
  ]);
  expect(rows.map((row) => sources.behind(row, "n"))).toEqual([{ source: ["s1"] }, { source: ["none"] }]);
});

it("authors leaves out who did not sign", () => {
  const rows = authors.rows(
    [
      { author: null, lean: "neither", n: 9 },
      { author: "Ani", lean: "pro-west", n: 1 },
    ],
    CONTEXT,
  );
  expect(rows).toEqual([{ author: "Ani", n: 1, ...NONE, "pro-west": 1 }]);
});

it("languages counts an unknown one as one", () => {
  const rows = languages.rows(
    [
      { language: "en", lean: "neither", n: 30 },
      { language: null, lean: "unscored", n: 10 },
    ],
    CONTEXT,
  );
  expect(rows.map((row) => [row["language"], row["share"]])).toEqual([
    ["en", 0.75],
    [null, 0.25],
  ]);
  expect(rows.map((row) => languages.behind(row, "n"))).toEqual([
    { language: ["en"] },
    { language: ["und"] },
  ]);
});

it("words tells each lean by what its comments hold and the others' do not", () => {
  const rows = words.rows(
    [
      { word: null, lean: "pro-west", n: 40 },
      { word: null, lean: "pro-russia", n: 50 },
      { word: "freedom", lean: "pro-west", n: 20 },
      { word: "freedom", lean: "pro-russia", n: 2 },
      { word: "brothers", lean: "pro-russia", n: 30 },
      { word: "rare", lean: "pro-west", n: 2 },
    ],
    CONTEXT,
  );
  expect(rows.map((row) => [row["lean"], row["word"], row["n"], row["of"], row["others"]])).toEqual([
    ["pro-west", "freedom", 20, 40, 2],
    ["pro-russia", "brothers", 30, 50, 0],
  ]);
  for (const row of rows) expect(Number(row["z"])).toBeGreaterThan(0);
});

describe("links", () => {
  const columns = [
    { key: "lean", kind: "label" },
    { key: "n", kind: "count" },
    { key: "favour", kind: "count" },
    { key: "share", kind: "share" },
  ];
  const at = { datasetId: 7, filter: { q: "word" } };

  it("lead from counts alone, and keep what is filtered", () => {
    const links = linksOf(lean, [{ lean: "pro-west", n: 3, favour: 2, share: 0.5 }], columns, at);
    expect(links).toEqual([
      {
        n: "/datasets/7/comments?q=word&lean=pro-west",
        favour: "/datasets/7/comments?q=word&lean=pro-west&why=favour",
      },
    ]);
  });

  it("lead nowhere from a count of nothing", () => {
    expect(linksOf(lean, [{ lean: "pro-west", n: 0, favour: 0, share: 0 }], columns, at)).toEqual([{}]);
  });

  it("stay inside the days and stances that are filtered already", () => {
    const filter: Filter = { from: "2024-01-03", to: "2024-01-05", stance: ["west:none", "russia:none"] };
    const place = { datasetId: 7, filter };
    const [week] = linksOf(time, [{ from: "2024-01-01", to: "2024-01-07", n: 1 }], columns, place);
    expect(week?.["n"]).toContain("from=2024-01-03&to=2024-01-05");
    const against = [{ key: "against", kind: "count" }];
    const [target] = linksOf(targets, [{ id: "russia", against: 1 }], against, place);
    expect(target?.["against"]).toContain("stance=russia%3Aagainst&stance=west%3Anone");
    expect(target?.["against"]).not.toContain("russia%3Anone");
  });
});
