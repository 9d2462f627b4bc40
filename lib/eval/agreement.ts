import type { Target } from "../comment.ts";
import type { Answer } from "../label/answer.ts";
import { type Field, fieldsOf } from "../label/field.ts";
import { type Alpha, alpha } from "../stats/alpha.ts";
import { type Confusion, confusionOf } from "../stats/confusion.ts";
import { kappa } from "../stats/kappa.ts";
import { impliedLean } from "./impliedLean.ts";

/** How far coders agree in one field. Only what several labelled counts; what was withheld does not. */
export type Agreement = {
  field: Field;
  alpha: Alpha;
  /** Comments on which all who labelled them agree, of `alpha.n`. */
  agreed: number;
  pairs: readonly Pair[];
  /** How often one coder's label (row) stood beside another's (column), each pair of labels both ways round. */
  beside: readonly (readonly number[])[];
  /** The same comments in the order in which they were finished, in stretches. */
  drift: readonly Stretch[];
};

/** Two coders and the comments both labelled; rows are the first one's labels. */
type Pair = {
  coders: readonly [string, string];
  n: number;
  kappa: number | null;
  confusion: Confusion;
};

export type Stretch = { from: Date; to: Date; n: number; agreed: number };

type Label = { coder: string; value: string; at: Date };
/** What coders said of one comment in one field. */
type Item = readonly Label[];

/** Fewer comments than that tell no drift. */
const FEWEST_A_STRETCH = 10;
const MOST_STRETCHES = 5;

/** The agreement of a sample's coders in the lean that follows from their stances, the tone and each stance. */
export function agreementIn(answers: readonly Answer[], targets: readonly Target[]): Agreement[] {
  const coded = answers.filter(({ origin }) => origin === "coded");
  const comments = [...Map.groupBy(coded, ({ commentId }) => commentId).values()];
  return fieldsOf(targets).map((field) => {
    const items = comments.map((said) => labelsIn(field, said, targets)).filter((item) => item.length > 1);
    return {
      field,
      alpha: alpha(items.map((item) => item.map(({ value }) => value))),
      agreed: items.filter(isAgreed).length,
      pairs: pairsOf(field, items),
      beside: besideOf(field, items),
      drift: driftOf(items),
    };
  });
}

function labelsIn(field: Field, said: readonly Answer[], targets: readonly Target[]): Label[] {
  if (field.kind !== "lean") {
    return said.flatMap(({ field: of, coder, value, at }) =>
      of === field.id && value !== null ? [{ coder, value, at }] : [],
    );
  }
  return [...Map.groupBy(said, ({ coder }) => coder)].flatMap(([coder, own]) => {
    const stances = targets.map(({ id }) => own.find((one) => one.field === id)?.value ?? null);
    const value = impliedLean(stances, targets);
    const [first] = own;
    return value === null || first === undefined ? [] : [{ coder, value, at: first.at }];
  });
}

function isAgreed(item: Item): boolean {
  return new Set(item.map(({ value }) => value)).size === 1;
}

function pairsOf({ classes }: Field, items: readonly Item[]): Pair[] {
  const coders = [...new Set(items.flatMap((item) => item.map(({ coder }) => coder)))].sort();
  return coders.flatMap((first, place) =>
    coders.slice(place + 1).flatMap((second): Pair[] => {
      const both = items.flatMap((item) => {
        const [a, b] = [first, second].map((coder) => item.find((label) => label.coder === coder));
        if (a === undefined || b === undefined) return [];
        return [{ gold: classes.indexOf(a.value), said: classes.indexOf(b.value) }];
      });
      const confusion = confusionOf(both, classes.length);
      return both.length === 0
        ? []
        : [{ coders: [first, second], n: both.length, kappa: kappa(confusion), confusion }];
    }),
  );
}

function besideOf({ classes }: Field, items: readonly Item[]): number[][] {
  const counts = classes.map(() => classes.map(() => 0));
  for (const item of items) {
    for (const one of item) {
      for (const other of item) {
        const row = counts[classes.indexOf(one.value)];
        const column = classes.indexOf(other.value);
        if (one !== other && row?.[column] !== undefined) row[column] += 1;
      }
    }
  }
  return counts;
}

function driftOf(items: readonly Item[]): Stretch[] {
  const stretches = Math.min(MOST_STRETCHES, Math.floor(items.length / FEWEST_A_STRETCH));
  if (stretches < 2) return [];
  const finished = (item: Item) => Math.max(...item.map(({ at }) => at.getTime()));
  const inOrder = items.toSorted((a, b) => finished(a) - finished(b));
  return Array.from({ length: stretches }, (_, place) => {
    const bound = (of: number) => Math.round((of * items.length) / stretches);
    const part = inOrder.slice(bound(place), bound(place + 1));
    const times = part.map(finished);
    return {
      from: new Date(Math.min(...times)),
      to: new Date(Math.max(...times)),
      n: part.length,
      agreed: part.filter(isAgreed).length,
    };
  });
}
