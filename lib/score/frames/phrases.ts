import type { Frames, PhraseFrame } from "#lib/lexicon/frames.ts";
import { type Pattern, parsePattern, type Step } from "#lib/score/frames/pattern.ts";
import type { Mention } from "#lib/score/mentions.ts";
import { isNegated } from "#lib/score/negation.ts";
import type { Rule } from "#lib/score/rule.ts";
import { mentionOn, rulesFor, type Scene, wordAt } from "#lib/score/scene.ts";

/** What is said of targets in set phrases. */
export function phraseRules(scene: Scene): Rule[] {
  const index = anchorsOf(scene.frames);
  const rules: Rule[] = [];
  for (let at = 0; at < scene.reading.tokens.length; at++) {
    for (const { frame, pattern } of index.get(wordAt(scene, at)) ?? []) {
      const match = matchAt(scene, pattern, at);
      if (match === undefined || match.mention === undefined) continue;
      const start = Math.min(match.first, match.mention.first);
      const weight = isDenied(scene, start, match.last) ? -frame.weight / 2 : frame.weight;
      rules.push(...rulesFor(match.mention, frame.id, weight, match.first, match.last));
    }
  }
  return rules;
}

/** Whether a negator outside turns a phrase; one of its own words, as in "X'e güven olmaz", is what it says. */
function isDenied({ reading: { negation } }: Scene, first: number, last: number): boolean {
  if (!isNegated(negation, first)) return false;
  for (let at = first; at <= last; at++) {
    const negator = negation.negator[at] ?? -1;
    if (negator >= first && negator <= last) return false;
  }
  return true;
}

type Anchored = { frame: PhraseFrame; pattern: Pattern };

const indexes = new WeakMap<Frames, ReadonlyMap<string, readonly Anchored[]>>();

function anchorsOf(frames: Frames): ReadonlyMap<string, readonly Anchored[]> {
  const known = indexes.get(frames);
  if (known !== undefined) return known;
  const index = new Map<string, Anchored[]>();
  for (const frame of frames.phrases) {
    for (const source of frame.patterns) {
      const pattern = parsePattern(source);
      for (const word of pattern.anchors) index.set(word, [...(index.get(word) ?? []), { frame, pattern }]);
    }
  }
  indexes.set(frames, index);
  return index;
}

type Match = { first: number; last: number; mention: Mention | undefined };

function matchAt(scene: Scene, { before, after }: Pattern, at: number): Match | undefined {
  const right = walk(scene, after, 0, at, 1, undefined);
  if (right === undefined) return undefined;
  const left = walk(scene, before, 0, at, -1, right.mention);
  return left && { first: left.at, last: right.at, mention: left.mention };
}

type Walked = { at: number; mention: Mention | undefined };

const GAP = 3;

/** Walks the steps from `step` on, away from the anchor; `at` is the last token taken. */
function walk(
  scene: Scene,
  steps: readonly Step[],
  step: number,
  at: number,
  way: 1 | -1,
  mention: Mention | undefined,
): Walked | undefined {
  const next = steps[step];
  if (next === undefined) return { at, mention };
  if (!sameSentence(scene, at, at + way))
    return next.kind === "words" && next.optional
      ? walk(scene, steps, step + 1, at, way, mention)
      : undefined;
  if (next.kind === "words") {
    const taken = next.words.has(wordAt(scene, at + way))
      ? walk(scene, steps, step + 1, at + way, way, mention)
      : undefined;
    return taken ?? (next.optional ? walk(scene, steps, step + 1, at, way, mention) : undefined);
  }
  if (next.kind === "gap") return walkGap(scene, steps, step, at, way, mention);
  const found = targetAt(scene, at, way);
  if (found === undefined || (next.possessive && !found.mention.possessive)) return undefined;
  return walk(scene, steps, step + 1, found.at, way, found.mention);
}

function walkGap(
  scene: Scene,
  steps: readonly Step[],
  step: number,
  at: number,
  way: 1 | -1,
  mention: Mention | undefined,
): Walked | undefined {
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const walked = walk(scene, steps, step + 1, at + skipped * way, way, mention);
    if (walked !== undefined) return walked;
    if (!sameSentence(scene, at, at + (skipped + 1) * way)) return undefined;
  }
  return undefined;
}

const LEAD = 2;

/** The mention next to a token; rightwards a determiner and one word more may stand before it: "to the brave X". */
function targetAt(scene: Scene, at: number, way: 1 | -1): { at: number; mention: Mention } | undefined {
  for (let index = at + way, lead = 0; lead <= LEAD; index += way, lead++) {
    const mention = mentionOn(scene, index);
    if (mention !== undefined) return { at: way > 0 ? mention.last : mention.first, mention };
    const leads = lead > 0 || scene.frames.grammar.determiners.has(wordAt(scene, index));
    if (way < 0 || !leads) return undefined;
  }
  return undefined;
}

function sameSentence({ reading: { clauses } }: Scene, left: number, right: number): boolean {
  return clauses.sentence[left] === clauses.sentence[right];
}
