import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lean, LeanReason, Stance, type Target, Tone, ToneReason } from "#lib/comment.ts";
import type { Scorable, Scorer, Verdict } from "#lib/score/scorer.ts";

/** What every engine keeps to, whatever it thinks of a comment. */
export function scorerLaws(scorer: Scorer, targets: readonly Target[], examples: readonly Scorable[]): void {
  describe(`the engine ${scorer.id}`, () => {
    it("has an id, a version and languages", () => {
      expect(scorer.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(scorer.version).toMatch(/^\d+\.\d+\.\d+(\+[0-9A-Za-z.-]+)?$/);
      expect(scorer.languages.length).toBeGreaterThan(0);
    });

    it("gives verdicts in the order of the comments, the same in a batch as one by one", async () => {
      const together = await scorer.score(examples, targets);
      const apart = await Promise.all(examples.map((example) => scorer.score([example], targets)));
      expect(together).toEqual(apart.flat());
    });

    it("says the same twice", async () => {
      expect(await scorer.score(examples, targets)).toEqual(await scorer.score(examples, targets));
    });

    it("says the same for equal targets in another array", async () => {
      expect(await scorer.score(examples, structuredClone(targets))).toEqual(
        await scorer.score(examples, targets),
      );
    });

    it("answers an empty batch with none", async () => {
      expect(await scorer.score([], targets)).toEqual([]);
    });

    it("needs no target", async () => {
      for (const { stances, lean } of await scorer.score(examples, [])) {
        expect(stances).toEqual([]);
        expect(["neither", "unscored"]).toContain(lean.label);
      }
    });

    it("leaves a language it does not read unscored, which is not neutral", async () => {
      const [verdict] = await scorer.score([{ text: "Lorem ipsum dolor sit amet", language: "la" }], targets);
      expect(verdict?.tone).toEqual({ label: "unscored", reason: "language", score: null });
      expect(verdict?.lean).toEqual({ label: "unscored", reason: "unscored" });
      expect(new Set(verdict?.stances)).toEqual(new Set(["none"]));
    });

    it("keeps the contract on the examples", async () => {
      const verdicts = await scorer.score(examples, targets);
      for (const [index, verdict] of verdicts.entries()) keepsContract(verdict, examples[index], targets);
    });

    it("keeps the contract on any text, however odd", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(oddText, { maxLength: 5 }), async (texts) => {
          const comments = texts.map((text) => ({ text, language: scorer.languages[0] ?? null }));
          const verdicts = await scorer.score(comments, targets);
          expect(verdicts).toHaveLength(comments.length);
          for (const [index, verdict] of verdicts.entries()) keepsContract(verdict, comments[index], targets);
        }),
      );
    });

    it.each(["nato ", "not ", "great, another ", "russia is ", "(", "👍", "’", "a\n", "Russia and "])(
      "takes a text of a hundred thousand characters of %j",
      async (piece) => {
        const text = piece.repeat(100_000 / piece.length);
        const [verdict] = await scorer.score([{ text, language: "en" }], targets);
        keepsContract(verdict, { text, language: "en" }, targets);
      },
    );
  });
}

const oddText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        "Russia",
        "NATO’s",
        "don’t",
        "not",
        "hate",
        "is",
        "a liar",
        "stop",
        "👍",
        "🇷🇺",
        "‮",
        "שלום",
        ",",
        ".",
        "!!",
        "“",
        "constructor",
        "__proto__",
        "hasOwnProperty",
        "\u0000",
        "\uD83D",
        "İ",
        "_",
      ),
    )
    .map((parts) => parts.join(" ")),
);

function keepsContract(
  verdict: Verdict | undefined,
  comment: Scorable | undefined,
  targets: readonly Target[],
): void {
  if (verdict === undefined || comment === undefined) throw new Error("A comment has no verdict.");
  Tone.parse(verdict.tone.label);
  ToneReason.parse(verdict.tone.reason);
  Lean.parse(verdict.lean.label);
  LeanReason.parse(verdict.lean.reason);
  expect(Stance.array().parse(verdict.stances)).toHaveLength(targets.length);
  keepsScore(verdict);
  keepsFault(verdict);
  keepsChances(verdict);
  keepsEvidence(verdict, comment, targets);
}

function keepsFault({ fault, tone, evidence }: Verdict): void {
  expect(tone.reason === "failed").toBe(fault !== undefined);
  if (fault === undefined) return;
  expect(fault.message).not.toBe("");
  expect(evidence).toEqual([]);
}

function keepsScore({ tone: { label, score } }: Verdict): void {
  expect(label === "unscored").toBe(score === null);
  if (score === null) return;
  expect(Math.abs(score)).toBeLessThanOrEqual(1);
  if (label === "negative") expect(score).toBeLessThan(0);
  if (label === "positive") expect(score).toBeGreaterThan(0);
}

function keepsChances({ chances, stances, tone }: Verdict): void {
  if (chances === null) return;
  expect(tone.label).not.toBe("unscored");
  expect(chances.stances).toHaveLength(stances.length);
  for (const group of [chances.tone, chances.lean, ...chances.stances]) {
    const shares = Object.values(group);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  }
}

function keepsEvidence({ evidence }: Verdict, { text }: Scorable, targets: readonly Target[]): void {
  const ids = new Set<string | undefined>(targets.map(({ id }) => id));
  // One comparison for all of it: a long text has a great deal of evidence.
  const wrong = evidence.filter(({ kind, start, end, weight, target, rule }) => {
    const inside = Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
    const named =
      kind === "target" || kind === "rule" || kind === "cue" ? ids.has(target) : target === undefined;
    return !inside || !named || !Number.isFinite(weight) || (kind === "rule") !== (rule !== undefined);
  });
  expect(wrong).toEqual([]);
}
