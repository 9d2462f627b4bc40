import type { Lean } from "./comment.ts";
import type { Filter } from "./filter.ts";
import { cells, type Dimension, type Dimensions } from "./store/cells.ts";
import type { Run } from "./store/runs.ts";
import { sampleTexts } from "./store/sample.ts";
import { contentWords } from "./text/words.ts";

/**
 * What a chart can ask for: counts by what the store counts by, or by `word`: then n is the number of texts the
 * word occurs in, and null stands for the number of texts read.
 */
type ViewDimensions = Dimensions & { word: string | null };
export type ViewDimension = keyof ViewDimensions;
export type ViewCell<D extends ViewDimension> = Pick<ViewDimensions, D> & { n: number };

/** Texts of one lean that are read for its words: enough to find them, few enough to wait for. */
const SAMPLE = 2_000;
const LEANS: readonly Lean[] = ["pro-west", "neither", "pro-russia"];

/** The cells of a view; with `top` those of the most frequent values of the first dimension. */
export async function viewCells<D extends ViewDimension>(
  run: Run,
  filter: Filter,
  by: readonly D[],
  top?: number,
): Promise<ViewCell<D>[]> {
  const asked: readonly ViewDimension[] = by;
  const stored = asked.filter(isStored);
  const found: object[] =
    stored.length === by.length ? await cells(run, filter, stored, top) : await wordCells(run, filter);
  // Which dimensions a cell has follows from `by`, which the compiler cannot see through the two sources.
  return found as ViewCell<D>[];
}

function isStored(dimension: ViewDimension): dimension is Dimension {
  return dimension !== "word";
}

async function wordCells(run: Run, filter: Filter): Promise<ViewCell<"word" | "lean">[]> {
  const counted = await Promise.all(
    LEANS.map(async (lean) => {
      const texts = await sampleTexts(run, filter, lean, SAMPLE);
      const counts = new Map<string, number>();
      for (const text of texts)
        for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [{ word: null, lean, n: texts.length }, ...[...counts].map(([word, n]) => ({ word, lean, n }))];
    }),
  );
  return counted.flat();
}
