import type { Evidence, Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { evidenceOf } from "#lib/score/evidence.ts";
import { leanOf } from "#lib/score/lean.ts";
import type { Chances, Verdict } from "#lib/score/scorer.ts";
import { type Decision, decide, type Held, STANCES } from "#lib/score/undertone/decide.ts";
import { shown, spansFor } from "#lib/score/undertone/evidence.ts";
import { nothingFound } from "#lib/score/undertone/found.ts";
import { type Head, headOf, type Model } from "#lib/score/undertone/model.ts";
import type { Learned } from "#lib/score/undertone/model-file.ts";
import { namedIn } from "#lib/score/undertone/named.ts";
import { type Plain, plainFrames } from "#lib/score/undertone/plain-frames.ts";
import { planFor } from "#lib/score/undertone/plan.ts";
import { readable, readableTokens } from "#lib/score/undertone/readable-tokens.ts";
import { likelihoods, type Reading, readingOf } from "#lib/score/undertone/reading.ts";
import type { Roles } from "#lib/score/undertone/roles.ts";
import { type Named, symbolsOf } from "#lib/score/undertone/symbols.ts";
import type { Token } from "#lib/text/token.ts";

/** How one target is judged: by which head, on which reading of the text. */
type Judged = { reading: Reading; head: Head; shares: readonly number[] };

/** The features of all readings of one text. */
const found = nothingFound();

/**
 * What has been learned says of a text; where it finds no stance, or is hardly
 * sure of the opposite, what the frames of the lexicon say plainly counts.
 */
export function verdictOn(
  text: string,
  targets: readonly Target[],
  learned: Learned,
  lexicon?: Lexicon,
): Verdict {
  found.count = 0;
  const plan = planFor(targets);
  const tokens = readableTokens(text);
  const named = namedIn(text, tokens, targets);
  const readAs = (id: string, roles: Roles) => {
    const model = modelIn(learned, id);
    return readingOf(model, symbolsOf(tokens, named, roles, model.words), found);
  };
  const axis = readAs("axis", plan.roles);
  const judged: (Judged | null)[] = targets.map(() => null);
  for (const { place, head } of plan.axis) judged[place] = judgedBy(axis, head);
  for (const { place, roles } of plan.others) {
    if (named.some(({ target }) => target === place))
      judged[place] = judgedBy(readAs("target", roles), "stance");
  }
  const held = {
    stances: judged.map((one) => one?.shares ?? UNNAMED),
    lean: plan.whole ? likelihoods(headOf(axis.model, "lean"), axis) : null,
  };
  const learnt = decide(targets, plan.axisPlaces, held, learned.leanWeight);
  const plain =
    lexicon !== undefined && named.length > 0 && isUnsure(learnt)
      ? heeded(plainFrames(readable(text), lexicon, targets), learnt)
      : null;
  const { stances, chances } =
    plain === null ? learnt : decide(targets, plan.axisPlaces, spokenFor(held, plain), learned.leanWeight);
  const felt = toneOf(axis);
  const evidence = named.map((mention) => mentioned(mention, tokens, targets));
  addToneEvidence(evidence, axis, felt.chosen, tokens);
  if (plain !== null) addRules(evidence, plain, targets);
  else
    for (const [place, one] of judged.entries()) {
      addCues(evidence, one, STANCES.indexOf(stances[place] ?? "none"), tokens, targets[place]?.id ?? "");
    }
  evidence.sort((left, right) => left.start - right.start || left.end - right.end);
  return {
    tone: felt.tone,
    stances,
    lean: leanOf(stances, targets),
    evidence,
    chances: { tone: felt.chances, ...chances },
  };
}

function modelIn({ models }: Learned, id: string): Model {
  const model = models.find((one) => one.id === id);
  if (model === undefined) throw new Error(`The file of the engine undertone holds no model "${id}"`);
  return model;
}

/** Whoever is not named is nobody's concern, but for the targets of the axis, which are often meant without a name. */
const UNNAMED = [1, 0, 0] as const;

function judgedBy(reading: Reading, id: string): Judged {
  const head = headOf(reading.model, id);
  return { reading, head, shares: likelihoods(head, reading) };
}

const SURE = 0.7;

/** Whether no stance was found, or one that is little more than a guess. */
function isUnsure({ stances, chances }: Decision): boolean {
  const found = stances.flatMap((stance, place) =>
    stance === "none" ? [] : [chances.stances[place]?.[stance] ?? 1],
  );
  return found.every((chance) => chance < SURE);
}

/** What the frames say, where it is more than was found, or the opposite of it. */
function heeded(plain: Plain | null, { stances }: Decision): Plain | null {
  if (plain === null || stances.every((stance) => stance === "none")) return plain;
  const opposed = plain.signs.some(
    (sign, place) => sign !== 0 && stances[place] === (sign < 0 ? "favour" : "against"),
  );
  return opposed ? plain : null;
}

/** How often a plain frame is right where nothing was learned that speaks for a stance, and how often wrong. */
const PLAIN_SHARES = { none: 0.38, stance: 0.56, opposite: 0.06 };

function spokenFor({ stances }: Held, { signs }: Plain): Held {
  const { none, stance, opposite } = PLAIN_SHARES;
  return {
    stances: stances.map((shares, place) => {
      const sign = signs[place] ?? 0;
      if (sign === 0) return shares;
      return sign < 0 ? [none, stance, opposite] : [none, opposite, stance];
    }),
    lean: null,
  };
}

/** Neutral with so much on both sides is torn, not cool. */
const BOTH_SIDES = 0.15;

type Felt = { tone: Verdict["tone"]; chosen: number; chances: Chances["tone"] };

function toneOf(reading: Reading): Felt {
  const [neutral = 1, negative = 0, positive = 0] = likelihoods(headOf(reading.model, "tone"), reading);
  const chances = { neutral, negative, positive };
  const score = positive - negative;
  if (negative > neutral && negative > positive) {
    return { tone: { label: "negative", reason: "evidence", score }, chosen: 1, chances };
  }
  if (positive > neutral && positive > negative) {
    return { tone: { label: "positive", reason: "evidence", score }, chosen: 2, chances };
  }
  const torn = Math.min(negative, positive) >= BOTH_SIDES;
  return { tone: { label: "neutral", reason: torn ? "balanced" : "no-evidence", score }, chosen: 0, chances };
}

function mentioned(
  { first, last, target }: Named,
  tokens: readonly Token[],
  targets: readonly Target[],
): Evidence {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return { kind: "target", start, end, weight: 0, target: targets[target]?.id ?? "" };
}

function addToneEvidence(to: Evidence[], reading: Reading, chosen: number, tokens: readonly Token[]): void {
  if (chosen === 0) return;
  const sign = chosen === 1 ? -1 : 1;
  for (const { start, end, weight } of spansFor(reading, headOf(reading.model, "tone"), chosen, tokens)) {
    to.push({ kind: "word", start, end, weight: shown(weight) * sign });
  }
}

function addRules(to: Evidence[], { reading, rules, signs }: Plain, targets: readonly Target[]): void {
  const telling = rules.filter(({ target }) => (signs[target] ?? 0) !== 0);
  to.push(...evidenceOf(reading, targets, { feelings: [], mentions: [], rules: telling }));
}

function addCues(
  to: Evidence[],
  judged: Judged | null,
  stance: number,
  tokens: readonly Token[],
  target: string,
): void {
  if (judged === null || stance <= 0) return;
  const sign = stance === 1 ? -1 : 1;
  for (const { start, end, weight } of spansFor(judged.reading, judged.head, stance, tokens)) {
    to.push({ kind: "cue", start, end, weight: shown(weight) * sign, target });
  }
}
