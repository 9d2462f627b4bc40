import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sums } from "#lib/estimates/bundle.ts";
import { type Files, zip } from "#lib/export/zip.ts";
import { undertone, withFolder } from "./undertone.ts";

const folder = withFolder();

const VERDICT = { tone: "neutral", lean: "neither", leanReason: "no-stance", stances: { russia: "none" } };
const RUSSIA = { id: "russia", name: "Russia", side: "russia", aliases: {} };

/** Two comments, both labelled, one of them for Russia. */
function bundle(value: number): Files {
  const line = (comment: string) => ({
    ...{ comment, stratum: "all", probability: 1, verdict: VERDICT },
    ...{ source: null, day: null, language: "en" },
  });
  const label = (comment: string, said: string) => ({
    ...{
      comment,
      coder: "coder 1",
      origin: "coded",
      field: "russia",
      value: said,
      at: "2026-01-01T00:00:00Z",
    },
  });
  const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const files = {
    "configuration.json": JSON.stringify({
      ...{ bundle: 1, rule: null, run: { targets: [RUSSIA] }, sample: { targets: [RUSSIA] } },
    }),
    "labels.jsonl": lines([label("a", "favour"), label("b", "none")]),
    "sample.jsonl": lines([line("a"), line("b")]),
    "population.jsonl": lines([{ stratum: "all", ...VERDICT, n: 2 }]),
    "figures.json": JSON.stringify([
      {
        ...{ figure: "lean:pro-russia", group: {}, words: "of the comments lean pro-Russia" },
        estimate: { method: "census", value, naive: 0, labelled: 2, size: 2 },
      },
    ]),
  };
  return { ...files, SHA256SUMS: sums(files) };
}

function recomputed(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder.path(), name), bytes);
  return undertone(["recompute", name], folder.path());
}

describe("undertone recompute", () => {
  it("says that every figure of a bundle is equal, and fails where one is not", async () => {
    const right = await recomputed("right.zip", zip(bundle(0.5)));
    expect(right.err).toBe("");
    expect(right.code).toBe(0);
    expect(right.out).toContain("All 1 figures are equal to the last digit.");
    const wrong = await recomputed("wrong.zip", zip(bundle(0.49)));
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain("DIFFERS  lean:pro-russia");
    expect(wrong.err).toContain("1 of 1 figures differ.");
  });

  it("says what is wrong with a file that is no bundle", async () => {
    expect(await recomputed("text.zip", new Uint8Array([1, 2]))).toMatchObject({
      code: 2,
      err: expect.stringContaining("no zip"),
    });
    expect((await undertone(["recompute", "nowhere.zip"], folder.path())).code).toBe(2);
  });
});
