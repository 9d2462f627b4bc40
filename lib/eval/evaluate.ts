import type { Target } from "../comment.ts";
import { fieldsOf } from "../label/field.ts";
import type { LabelledRow, Labels } from "../label/file.ts";
import type { Scorer, Verdict } from "../score/scorer.ts";
import { detectLanguage } from "../text/language.ts";
import { answersIn } from "./answers.ts";
import { impliedLean } from "./impliedLean.ts";
import type { Measured, Report } from "./report.ts";
import { reportOn } from "./report.ts";
import { timed } from "./timed.ts";

/** A labelled comment. */
export type Item = { row: LabelledRow; labels: Labels };

/** What an engine said of all the items, in their order. */
export type Scored = {
  engine: string;
  version: string;
  speed: Measured["speed"];
  verdicts: readonly Verdict[];
};

/** The rows with the lean that follows from the stances, where no lean but all stances that count for it are given. */
export function itemsOf(rows: readonly LabelledRow[], targets: readonly Target[]): Item[] {
  return rows.map((row) => ({
    row,
    labels: { ...row.labels, lean: row.labels.lean ?? impliedLean(row.labels.stances, targets) },
  }));
}

/** Scores the items as an import would: the language is told from the text. */
export async function scoreAll(
  items: readonly Item[],
  scorers: readonly Scorer[],
  targets: readonly Target[],
): Promise<Scored[]> {
  const comments = items.map(({ row: { text } }) => ({ text, language: detectLanguage(text) }));
  const all: Scored[] = [];
  for (const scorer of scorers) {
    const { verdicts, speed } = await timed(scorer, comments, targets);
    all.push({ engine: scorer.id, version: scorer.version, speed, verdicts });
  }
  return all;
}

/** The engines side by side on some of the items. */
export function reportFor(
  data: string,
  items: readonly Item[],
  scored: readonly Scored[],
  targets: readonly Target[],
  among: (item: Item) => boolean = () => true,
): Report {
  const places = items.flatMap((item, place) => (among(item) ? [place] : []));
  const labels = places.flatMap((place) => items[place]?.labels ?? []);
  const fields = fieldsOf(targets);
  const engines = scored.map(({ engine, version, speed, verdicts }) => {
    const said = places.flatMap((place) => verdicts[place] ?? []);
    const answers = fields.map(
      (field) => [field.id, answersIn(field, placeOf(field.id, targets), labels, said)] as const,
    );
    return { engine, version, speed, answers: new Map(answers) };
  });
  return reportOn(data, labels.length, fields, engines);
}

function placeOf(id: string, targets: readonly Target[]): number {
  return targets.findIndex((target) => target.id === id);
}
