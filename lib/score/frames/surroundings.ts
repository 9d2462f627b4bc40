import type { Mention } from "#lib/score/mentions.ts";
import type { Rule } from "#lib/score/rule.ts";
import { rulesFor, type Scene } from "#lib/score/scene.ts";

const SHARE = 0.2;
const MOST = 0.9;

/** Where no frame says more: the feelings in the clause of a mention, weaker than any frame. */
export function surroundingRules(scene: Scene): Rule[] {
  const { clause } = scene.reading.clauses;
  const byClause = new Map<number, number>();
  for (const { first, weight } of scene.feelings) {
    if ((scene.mentionAt[first] ?? -1) >= 0) continue;
    const number = clause[first] ?? 0;
    byClause.set(number, (byClause.get(number) ?? 0) + weight);
  }
  return scene.mentions.flatMap((mention) =>
    rulesAround(mention, byClause.get(clause[mention.first] ?? 0) ?? 0),
  );
}

function rulesAround(mention: Mention, sum: number): Rule[] {
  const weight = Math.max(-MOST, Math.min(MOST, sum * SHARE));
  return rulesFor(mention, "feeling around it", weight, mention.first, mention.last);
}
