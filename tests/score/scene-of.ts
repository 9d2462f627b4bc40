import type { Target } from "#lib/comment.ts";
import { english } from "#lib/lexicon/english.ts";
import { aliasesOf } from "#lib/score/aliases.ts";
import { mentionsOf } from "#lib/score/mentions.ts";
import { feelingsOf } from "#lib/score/polarity.ts";
import type { Rule } from "#lib/score/rule.ts";
import { type Scene, sceneOf } from "#lib/score/scene.ts";
import { read } from "./reading-of.ts";

const plain = (id: string, name: string): Target => ({ id, name, side: "none", aliases: { en: [name] } });

/** Targets with no history, so that a frame cannot know them. */
export const strangers: readonly Target[] = [plain("atlantis", "Atlantis"), plain("xanadu", "Xanadu")];

export function scene(text: string): Scene {
  const reading = read(text);
  const mentions = mentionsOf(reading, aliasesOf(strangers, english), english.frames.grammar);
  return sceneOf(reading, mentions, feelingsOf(reading, english), english.frames);
}

/** "−atlantis +xanadu": who the rules are against and whom they favour, with no doubles. */
export function signs(rules: readonly Rule[]): string {
  const found = rules.map(({ target, weight }) => `${weight < 0 ? "−" : "+"}${strangers[target]?.id}`);
  return [...new Set(found)].sort().join(" ");
}
