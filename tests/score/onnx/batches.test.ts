import { describe, expect, it } from "vitest";
import { scoreInBatches } from "#lib/score/onnx/batches.ts";
import type { Runner } from "#lib/score/onnx/runner.ts";
import type { Verdict } from "#lib/score/scorer.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

const LABELS = ["negative", "positive"];

/** A runner whose process breaks at some texts; every other text is positive. */
function breakingAt(poison: RegExp, told = LABELS): { runner: Runner; batches: number[] } {
  const batches: number[] = [];
  const runner: Runner = {
    stop: () => {},
    classify: async (pairs) => {
      batches.push(pairs.length);
      if (pairs.some(({ text }) => poison.test(text))) {
        return { failure: "broken", message: "its process ended (SIGSEGV)" };
      }
      return { labels: told, shares: pairs.map(() => [0.1, 0.9]) };
    },
  };
  return { runner, batches };
}

function score(runner: Runner, texts: readonly string[]): Promise<Verdict[]> {
  return scoreInBatches(
    texts.map((text) => ({ text, language: "en" })),
    defaultTargets,
    runner,
    {},
  );
}

const fine = (n: number) => Array.from({ length: n }, (_, at) => `comment ${at}`);

describe("a comment that breaks the process of a model", () => {
  it("is not scored, and says so; all others are", async () => {
    const { runner, batches } = breakingAt(/poison/);
    const verdicts = await score(runner, [...fine(5), "poison", ...fine(30)]);
    const faults = verdicts.flatMap(({ fault }, at) => (fault === undefined ? [] : [{ at, ...fault }]));
    expect(faults).toEqual([{ at: 5, of: "comment", message: expect.stringContaining("SIGSEGV") }]);
    expect(verdicts.filter(({ tone }) => tone.label === "positive")).toHaveLength(35);
    // The labels; sixteen twice, then each alone and the one twice; and what comes after.
    expect(batches).toEqual([0, 16, 16, ...Array(17).fill(1), 16, 4]);
  });

  it("one after the other is the model's fault, and ends the tries", async () => {
    const { runner, batches } = breakingAt(/./);
    const verdicts = await score(runner, fine(40));
    expect(verdicts).toHaveLength(40);
    expect(verdicts.at(-1)?.fault).toMatchObject({ of: "engine" });
    expect(batches.length).toBeLessThan(20);
  });
});

it("a model that cannot be loaded is the engine's fault, for every comment", async () => {
  const runner: Runner = {
    stop: () => {},
    classify: async () => ({ failure: "model", message: "protobuf parsing failed" }),
  };
  const verdicts = await score(runner, fine(3));
  expect(verdicts.map(({ fault }) => fault?.of)).toEqual(["engine", "engine", "engine"]);
  expect(verdicts[0]?.fault?.message).toMatch(/protobuf parsing failed.*UNDERTONE_ONNX_MODEL/);
});
