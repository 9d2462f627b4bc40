import type { Field } from "../label/field.ts";
import type { Answer } from "./answers.ts";
import { type Comparison, compare } from "./compare.ts";
import type { Estimate } from "./estimate.ts";
import { type Measures, measure } from "./measure.ts";

/** An engine's answers by field. */
export type Measured = {
  engine: string;
  version: string;
  /** Comments a second; null where it was not timed. */
  speed: Estimate | null;
  answers: ReadonlyMap<string, readonly (Answer | null)[]>;
};

/** An engine in one field. `comparison` is with the first engine, on lean and tone; null for that one itself. */
export type Line = {
  engine: string;
  version: string;
  measures: Measures;
  comparison: Comparison | null;
};

/** Engines side by side on the same comments. */
export type Report = {
  /** What the comments are called. */
  data: string;
  n: number;
  engines: readonly { engine: string; version: string; speed: Estimate | null }[];
  /** Only those that any comment is labelled in. */
  fields: readonly { field: Field; lines: readonly Line[] }[];
};

/** Measures several engines on the same comments, field by field. */
export function reportOn(
  data: string,
  n: number,
  fields: readonly Field[],
  engines: readonly Measured[],
  resamples?: number,
): Report {
  return {
    data,
    n,
    engines: engines.map(({ engine, version, speed }) => ({ engine, version, speed })),
    fields: fields
      .map((field) => ({ field, lines: linesOf(field, engines, resamples) }))
      .filter(({ lines }) => lines.length > 0),
  };
}

function linesOf(field: Field, engines: readonly Measured[], resamples?: number): Line[] {
  const first = engines[0]?.answers.get(field.id) ?? [];
  return engines.flatMap(({ engine, version, answers }, place) => {
    const own = answers.get(field.id) ?? [];
    const labelled = own.filter((answer) => answer !== null);
    if (labelled.length === 0) return [];
    const compared = place > 0 && field.kind !== "stance";
    return [
      {
        engine,
        version,
        measures: measure(field, labelled, resamples),
        comparison: compared ? compare(first, own) : null,
      },
    ];
  });
}
