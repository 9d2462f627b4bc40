import { describe, expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import type { Scorable, Verdict } from "#lib/score/scorer.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import { detectLanguage } from "#lib/text/language.ts";
import defaults from "../../prisma/targets.json" with { type: "json" };

const targets = Target.array().parse(defaults);

/** Sentences of a language, all of them told by themselves: what they say of each target, those left out none. */
type Sentences = {
  lexicon: Lexicon;
  stances: readonly [text: string, stances: Readonly<Record<string, string>>][];
  tones: {
    praise: string;
    deniedPraise: string;
    quotedAndGlued: string;
    mockery: string;
    plain: string;
    blame: string;
  };
};

/** What the lexicon engine must get right in every language it reads. */
export function languageLaws({ lexicon: { language, frames }, stances, tones }: Sentences): void {
  describe(`comments in ${language}`, () => {
    it.each([...stances.map(([text]) => text), ...Object.values(tones)])(
      "%j is told by its language",
      (text) => {
        expect(detectLanguage(text)).toBe(language);
      },
    );

    it.each(stances)("%j says %j", async (text, expected) => {
      const { stances: found } = await verdictOn({ text, language });
      const none = Object.fromEntries(targets.map(({ id }) => [id, "none"]));
      const said = Object.fromEntries(targets.map(({ id }, place) => [id, found[place]]));
      expect(said).toEqual({ ...none, ...expected });
    });

    it.each([
      ["praise", "positive"],
      ["deniedPraise", "negative"],
      ["quotedAndGlued", "positive"],
      ["mockery", "negative"],
      ["plain", "neutral"],
      ["blame", "negative"],
    ] as const)("the tone of its %s is %s", async (kind, label) => {
      expect((await verdictOn({ text: tones[kind], language })).tone.label).toBe(label);
    });

    it("is neutral for want of evidence, which is not unscored", async () => {
      expect((await verdictOn({ text: tones.plain, language })).tone).toMatchObject({
        reason: "no-evidence",
      });
    });

    it("finds in quotes around a word and an emoji glued to it what it finds without", async () => {
      const { evidence } = await verdictOn({ text: tones.quotedAndGlued, language });
      expect(
        evidence
          .filter(({ kind }) => kind === "word")
          .map(({ start, end }) => tones.quotedAndGlued.slice(start, end)),
      ).toContain("👍");
      expect(evidence.filter(({ kind }) => kind === "word").length).toBeGreaterThan(1);
    });

    it("points at the original with its evidence, whatever signs stand around", async () => {
      for (const [text] of stances) {
        const plain = await verdictOn({ text, language });
        const shifted = await verdictOn({ text: `👍\n${text}`, language });
        const rules = ({ evidence }: Verdict) => evidence.filter(({ kind }) => kind === "rule");
        const moved = rules(plain).map((rule) => ({ ...rule, start: rule.start + 3, end: rule.end + 3 }));
        expect(rules(shifted)).toEqual(moved);
      }
    });

    it("holds nothing against a target there is not", () => {
      const ids = targets.map(({ id }) => id);
      expect(Object.keys(frames.reproaches).filter((id) => !ids.includes(id))).toEqual([]);
    });
  });
}

async function verdictOn(comment: Scorable): Promise<Verdict> {
  const [verdict] = await lexiconScorer.score([comment], targets);
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
}
