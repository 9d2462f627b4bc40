import { describe, expect, it } from "vitest";
import { bundleOf, sums } from "#lib/estimates/bundle.ts";
import { methodsOf } from "#lib/estimates/methods.ts";
import { figureSentence, methodsText } from "#lib/estimates/methodsText.ts";
import { recompute } from "#lib/estimates/recompute.ts";
import { type Files, unzip, zip } from "#lib/export/zip.ts";
import type { Filter } from "#lib/filter.ts";
import { withDatabase } from "../database.ts";
import { biased, datasetOf, labelled, sampleOf, truth } from "./labelled.ts";

withDatabase();

async function methodsIn(filter: Filter = {}, design: "random" | "lean" = "random") {
  const run = await datasetOf(biased(500));
  const sample = await sampleOf(run, { n: 160, design });
  await labelled(sample, run, truth, { coder: "Ani Sarkissian" });
  await labelled(
    sample,
    run,
    (text) =>
      text.endsWith("3")
        ? { russia: null }
        : text.endsWith("1")
          ? { ...truth(text), russia: "against" }
          : null,
    {
      coder: "Ben",
    },
  );
  const methods = await methodsOf({ id: run.datasetId, name: "Spring" }, run, filter);
  if (methods === null) throw new Error("There are no methods");
  return methods;
}

function changed(files: Files, name: string, change: (text: string) => string): Files {
  const { SHA256SUMS: _, ...rest } = files;
  const others = { ...rest, [name]: change(rest[name] ?? "") };
  return { ...others, SHA256SUMS: sums(others) };
}

describe("a bundle", () => {
  it.each([
    ["of everything", {}, "random"],
    ["of a view, strictly, stratified", { from: "2025-03-01", to: "2025-03-31", rule: "strict" }, "lean"],
  ] as const)("%s recomputes to the last digit, through the zip file too", async (_, filter, design) => {
    const methods = await methodsIn(filter, design);
    const files = unzip(zip(bundleOf(methods)));
    expect(files).not.toBeNull();
    const found = recompute(files ?? {});
    if ("problem" in found) throw new Error(found.problem);
    expect(found.figures.length).toBe(methods.figures.length);
    expect(found.figures.filter(({ equal }) => !equal)).toEqual([]);
  });

  it("names no coder and holds no text of a comment", async () => {
    const all = Object.values(bundleOf(await methodsIn())).join();
    expect(all).not.toMatch(/Sarkissian|Ben"/);
    expect(all).not.toMatch(/"text"|none 7/);
  });

  it("that was altered is told, by its hashes or by its figures", async () => {
    const files = bundleOf(await methodsIn());
    expect(recompute({ ...files, "labels.jsonl": "" })).toEqual({
      problem: expect.stringContaining("labels.jsonl"),
    });
    expect(recompute({})).toEqual({ problem: expect.stringContaining("SHA256SUMS") });
    const forged = recompute(changed(files, "labels.jsonl", (text) => text.replaceAll('"favour"', '"none"')));
    expect("figures" in forged && forged.figures.some(({ equal }) => !equal)).toBe(true);
  });

  it("is no zip file where it is none", () => {
    expect(unzip(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(unzip(zip({ a: "x".repeat(100) }), 10)).toBeNull();
  });
});

describe("a methods section", () => {
  it("tells population, engine, sample, coders, agreement and every figure", async () => {
    const methods = await methodsIn();
    const text = methodsText(methods)
      .map((section) => section.text)
      .join("\n");
    expect(text).toContain("the data set “Spring”");
    expect(text).toContain("500 reader comments");
    expect(text).toContain("engine “lexicon”, version test");
    expect(text).toContain(
      "160 of these comments were drawn by simple random sampling without replacement (seed 11)",
    );
    expect(text).toContain("160 were labelled by hand by 2 coders");
    expect(text).toMatch(/Stance towards Russia: α = \S+ \(95 % interval .*\), n = \d+/);
    const [first] = methods.figures.map(figureSentence);
    expect(first).toMatch(
      /^\d+\.\d % of the comments lean pro-Russia \(95 % interval .* to .*; \d+ of 500 labelled; classifier corrected by labels, λ = .*; the classifier alone says 33\.4 %\)\.$/,
    );
  });
});
