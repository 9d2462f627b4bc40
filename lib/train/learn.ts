import type { Stance, Target } from "../comment.ts";
import { LEANS, STANCES } from "../score/undertone/decide.ts";
import type { Model } from "../score/undertone/model.ts";
import type { Learned } from "../score/undertone/model-file.ts";
import { namedIn } from "../score/undertone/named.ts";
import { readableTokens } from "../score/undertone/readable-tokens.ts";
import { AXIS, axisRoles, rolesAround } from "../score/undertone/roles.ts";
import { type Features, featuresIn } from "./features.ts";
import type { Labelled } from "./labelled.ts";
import { learnModel } from "./model.ts";
import type { Targeted } from "./targeted.ts";

/** What to learn from: comments with stances, other texts with a tone, comments about any target. */
export type Corpora = {
  stances: readonly Labelled[];
  tones: readonly Labelled[];
  targeted: readonly Targeted[];
  /** Those of the axis. */
  targets: readonly Target[];
};

const TONES = ["neutral", "negative", "positive"];
/** Chosen by cross-validation (docs/accuracy.md). */
const SETTINGS = { epochs: 8, rate: 0.03, ridge: 10 };
/** Chosen on held-out theatres and folds (docs/accuracy.md). */
const LEAN_WEIGHT = 1.5;

/** All models of the engine. The same corpora give the same bytes. */
export function learnAll(corpora: Corpora, version: string, languages: string[]): Learned {
  const axis = learnAxis(corpora);
  return { version, languages, leanWeight: axis.leanWeight, models: [axis.model, targetModel(corpora)] };
}

/** The model of the axis alone, and how much the lean's own judgement counts beside those of the stances. */
export function learnAxis(corpora: Corpora): { model: Model; leanWeight: number } {
  return { model: axisModel(corpora), leanWeight: LEAN_WEIGHT };
}

/** Lean, stances and tone share their features: a text with a tone alone teaches the tone alone. */
function axisModel({ stances, tones, targets }: Corpora): Model {
  const roles = axisRoles(targets);
  const corpus = [...stances, ...tones];
  const texts = corpus.map(({ text }) => featuresIn(text, targets, roles));
  return learnModel(
    "axis",
    texts,
    [
      {
        id: "lean",
        classes: LEANS,
        labels: Int32Array.from(corpus, ({ lean }) => placeIn(LEANS, lean)),
      },
      ...AXIS.map((id, place) => ({
        id,
        classes: STANCES,
        labels: Int32Array.from(corpus, ({ stances: all }) => stanceLabel(all?.[place])),
      })),
      {
        id: "tone",
        classes: TONES,
        labels: Int32Array.from(corpus, ({ tone }) => placeIn(TONES, tone)),
      },
    ],
    SETTINGS,
  );
}

/** One example for each target that a comment names. */
function targetModel({ stances: corpus, targeted, targets }: Corpora): Model {
  const texts: Features[] = [];
  const labels: number[] = [];
  const places = AXIS.map((id) => targets.findIndex((target) => target.id === id));
  for (const { text, stances } of corpus) {
    if (stances === null) continue;
    const named = new Set(namedIn(text, readableTokens(text), targets).map(({ target }) => target));
    for (const [axis, place] of places.entries()) {
      if (!named.has(place)) continue;
      texts.push(featuresIn(text, targets, rolesAround(targets, place)));
      labels.push(stanceLabel(stances[axis]));
    }
  }
  for (const { text, targets: named, place, stance } of targeted) {
    texts.push(featuresIn(text, named, rolesAround(named, place)));
    labels.push(stanceLabel(stance));
  }
  const choice = { id: "stance", classes: STANCES, labels: Int32Array.from(labels) };
  return learnModel("target", texts, [choice], SETTINGS);
}

function stanceLabel(stance: Stance | undefined): number {
  return placeIn(STANCES, stance);
}

/** The place of a label, −1 where there is none. */
function placeIn(labels: readonly string[], label: string | null | undefined): number {
  return label == null ? -1 : labels.indexOf(label);
}
