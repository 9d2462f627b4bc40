import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import type { Verdict } from "#lib/score/scorer.ts";
import { scorerOf } from "#lib/score/scorers.ts";
import { detectLanguage } from "#lib/text/language.ts";
import defaults from "../../prisma/targets.json" with { type: "json" };

const PAGE = new URL("../../../shared/data/fixtures/asbarez-csto-page.txt", import.meta.url);
const targets = Target.array().parse(defaults);

// The page is not in the repository: without the folder beside it there is nothing to try.
describe.skipIf(!existsSync(PAGE))(
  "the seed page (skipped where its text is not beside the repository)",
  () => {
    it.each(["undertone", "lexicon"])("%s finds the lean of each of its seven comments", async (engine) => {
      const verdicts = await scoredComments(engine);
      expect(verdicts).toHaveLength(7);
      const russia = verdicts.map((verdict) => verdict.stances[0]);
      expect([russia[0], russia[1], russia[3], russia[4], russia[6]]).toEqual(Array(5).fill("against"));
      expect(["against", "none"]).toContain(russia[5]);
      expect(verdicts[2]?.lean.label).toBe("pro-russia");
      expect(verdicts[6]?.lean.label).toBe("pro-west");
    });
  },
);

async function scoredComments(engine: string): Promise<Verdict[]> {
  const comments = commentsOn(readFileSync(PAGE, "utf8"));
  return scorerOf(engine).score(
    comments.map((text) => ({ text, language: detectLanguage(text) })),
    targets,
  );
}

/** Crude: a comment begins after "name said:", and one lost its header. */
function commentsOn(page: string): string[] {
  const [, section = ""] = page.split(/Discussion Policy\n/);
  return section
    .split(/\n +\d\. \w+ said:\n|\n\n\n(?= +Mr )/)
    .slice(1)
    .map((text) => text.trim());
}
