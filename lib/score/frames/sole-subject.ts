import type { Rule } from "#lib/score/rule.ts";
import { isPlace, rulesFor, type Scene } from "#lib/score/scene.ts";

const BLAMED = -1.5;
const WEIGHT = -0.6;

/** Where no frame says more: the only target a blaming comment names is the one it blames. */
export function soleSubjectRules(scene: Scene): Rule[] {
  const first = scene.mentions.find((mention) => !isPlace(scene, mention));
  if (first === undefined || scene.mentions.some(({ target }) => target !== first.target)) return [];
  const felt = scene.feelings.reduce((sum, { weight }) => sum + weight, 0);
  return felt <= BLAMED ? rulesFor(first, "sole subject of blame", WEIGHT, first.first, first.last) : [];
}
