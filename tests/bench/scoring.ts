import Sentiment from "sentiment";
import { Target } from "#lib/comment.ts";
import type { Scorer } from "#lib/score/scorer.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import { undertoneScorer } from "#lib/score/scorers/undertone.ts";
import targets from "../../prisma/targets.json" with { type: "json" };
import { generated } from "./comments.ts";
import { tell } from "./tell.ts";

/** So many comments are handed to an engine at once in an import. */
const AT_ONCE = 250;
/** The best of so many: Node takes some hundred thousand comments to compile what they need as well as it can. */
const ROUNDS = 12;

const known = Target.array().parse(targets);

/** How fast the engines are on one core, against the npm package `sentiment` alone. */
export async function scoring(count: number): Promise<void> {
  const texts = [...generated(count)].map(({ text }) => text);
  const sentiment = new Sentiment();
  const bare = await best(() => texts.forEach((text) => void sentiment.analyze(text)));
  for (const scorer of [undertoneScorer, lexiconScorer]) {
    const full = await best(() => scored(scorer, texts));
    console.log(`Scoring of ${count} comments by ${scorer.id}, with tone, stances, lean and evidence:`);
    tell("comments a second", count / full);
    tell("as a fraction of bare `sentiment`", bare / full);
    const megabyte = "x".repeat(1_000_000);
    tell("milliseconds for one word of a megabyte", 1_000 * (await best(() => scored(scorer, [megabyte]))));
  }
}

async function scored(scorer: Scorer, texts: readonly string[]): Promise<void> {
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    const comments = texts.slice(at, at + AT_ONCE).map((text) => ({ text, language: "en" }));
    await scorer.score(comments, known);
  }
}

async function best(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await work();
    times.push((performance.now() - began) / 1_000);
  }
  return Math.min(...times);
}
