import type { Mention } from "#lib/score/mentions.ts";
import type { Rule } from "#lib/score/rule.ts";
import { isPlace, rulesFor, type Scene } from "#lib/score/scene.ts";

// Praise near a name is often meant for something else, or mockery; blame seldom is.
const SHARE = { blame: 0.5, praise: 0.1 };
const MOST = 0.9;
// What is weaker names the topic ("war", "attack"), not a feeling.
const FELT = 0.75;

/** Where no frame says more: the feelings in the clause of a mention, weaker than any frame. */
export function surroundingRules(scene: Scene): Rule[] {
  const { clause } = scene.reading.clauses;
  const byClause = new Map<number, number>();
  for (const { first, weight } of scene.feelings) {
    if (Math.abs(weight) < FELT || (scene.mentionAt[first] ?? -1) >= 0) continue;
    const number = clause[first] ?? 0;
    byClause.set(number, (byClause.get(number) ?? 0) + weight);
  }
  const judged = scene.mentions.filter((mention) => !isPlace(scene, mention));
  return judged.flatMap((mention) => rulesAround(mention, byClause.get(clause[mention.first] ?? 0) ?? 0));
}

function rulesAround(mention: Mention, sum: number): Rule[] {
  const weight = Math.max(-MOST, Math.min(MOST, sum * (sum < 0 ? SHARE.blame : SHARE.praise)));
  return rulesFor(mention, "feeling around it", weight, mention.first, mention.last);
}
