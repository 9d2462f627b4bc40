import { Lean, Stance, type Target, Tone } from "./comment.ts";
import type { Pair } from "./store/flips.ts";

/** How labels of one field go over from one run to another. `before` or `after` is null where the field is new or gone. */
export type Transition = {
  /** lean, tone, or a target's id. */
  field: string;
  /** The target's name; null for lean and tone. */
  target: string | null;
  /** The labels that occur, as rows; null alone where the field is no target of the run before. */
  before: readonly (string | null)[];
  after: readonly (string | null)[];
  /** A row a label before, a column a label after. */
  counts: readonly (readonly number[])[];
  /** Comments that both runs have scored, and how many of them are labelled otherwise now. */
  n: number;
  changed: number;
};

type Labelled = { old: string | null; now: string | null; n: number };

const STANCES: Readonly<Record<string, Stance>> = { "+": "favour", "-": "against", "0": "none" };

/** What two runs see otherwise: the lean, the tone, and the stance towards each target of either. */
export function transitions(
  pairs: readonly Pair[],
  before: readonly Target[],
  after: readonly Target[],
): Transition[] {
  const targets = [...after, ...before.filter(({ id }) => after.every((target) => target.id !== id))];
  return [
    transition(
      "lean",
      null,
      Lean.options,
      pairs.map(({ lean, leanAfter, n }) => ({ old: lean, now: leanAfter, n })),
    ),
    transition(
      "tone",
      null,
      Tone.options,
      pairs.map(({ tone, toneAfter, n }) => ({ old: tone, now: toneAfter, n })),
    ),
    ...targets.map(({ id, name }) => {
      const [first, second] = [placeOf(id, before), placeOf(id, after)];
      const labelled = pairs.map(({ stances, stancesAfter, n }) => ({
        old: stanceAt(stances, first),
        now: stanceAt(stancesAfter, second),
        n,
      }));
      return transition(id, name, Stance.options, labelled);
    }),
  ];
}

function placeOf(id: string, targets: readonly Target[]): number | null {
  const place = targets.findIndex((target) => target.id === id);
  return place === -1 ? null : place;
}

function stanceAt(stances: string, place: number | null): Stance | null {
  return place === null ? null : (STANCES[stances[place] ?? "0"] ?? "none");
}

function transition(
  field: string,
  target: string | null,
  labels: readonly string[],
  pairs: readonly Labelled[],
): Transition {
  const occurring = (side: "old" | "now") =>
    [...labels, null].filter((label) => pairs.some((pair) => pair[side] === label && pair.n > 0));
  const [before, after] = [occurring("old"), occurring("now")];
  const sum = (of: readonly Labelled[]) => of.reduce((total, { n }) => total + n, 0);
  return {
    field,
    target,
    before,
    after,
    counts: before.map((old) =>
      after.map((now) => sum(pairs.filter((pair) => pair.old === old && pair.now === now))),
    ),
    n: sum(pairs),
    // Where one run has no word on a target, only a stance counts as a change.
    changed: sum(pairs.filter(({ old, now }) => (old ?? "none") !== (now ?? "none"))),
  };
}
