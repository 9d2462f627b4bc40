/** One item: the number of the class it is of, and of the class it was said to be of; null where nothing was said. */
export type Judgement = { gold: number; said: number | null };

/**
 * How many items of each class (rows) were said to be of each (columns). One column more than rows: the last holds
 * the items of which nothing was said.
 */
export type Confusion = readonly (readonly number[])[];

/** Counts judgements over classes numbered 0 … `classes` − 1. */
export function confusionOf(judgements: readonly Judgement[], classes: number): Confusion {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes + 1).fill(0));
  for (const { gold, said } of judgements) {
    const row = counts[gold];
    const column = said ?? classes;
    if (row?.[column] === undefined) throw new RangeError(`No class ${gold} or ${said} among ${classes}`);
    row[column] += 1;
  }
  return counts;
}

/** The number of items. */
export function itemsIn(confusion: Confusion): number {
  return confusion.reduce((sum, row) => sum + rowSum(row), 0);
}

/** The number of items that were said to be what they are. */
export function hitsIn(confusion: Confusion): number {
  return confusion.reduce((sum, row, place) => sum + (row[place] ?? 0), 0);
}

/** The number of items of one class. */
export function rowSum(row: readonly number[]): number {
  return row.reduce((sum, n) => sum + n, 0);
}

/** The number of items said to be of one class. */
export function columnSum(confusion: Confusion, column: number): number {
  return confusion.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}
