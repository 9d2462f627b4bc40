/** How often a word occurs in one group of texts and in the others, as numbers of texts. */
export type Occurrence = { word: string; here: number; elsewhere: number };

/** An occurrence with how telling it is: the z score of its log odds; positive where it marks the group. */
export type Keyword = Occurrence & { z: number };

/**
 * Words by how much they set one group apart: weighted log odds with an informative Dirichlet prior, the pooled
 * frequencies times `weight` as pseudo-counts. Monroe, Colaresi & Quinn (2008), "Fightin' Words", equations 16,
 * 18, 20 and 22. Sorted, most telling first; words are compared within the list alone.
 */
export function keyness(occurrences: readonly Occurrence[], weight = 0.1): Keyword[] {
  const here = sum(occurrences, (word) => word.here);
  const elsewhere = sum(occurrences, (word) => word.elsewhere);
  const prior = weight * (here + elsewhere);
  return occurrences
    .map((word) => {
      const alpha = weight * (word.here + word.elsewhere);
      const inside = word.here + alpha;
      const outside = word.elsewhere + alpha;
      const delta =
        Math.log(inside / (here + prior - inside)) - Math.log(outside / (elsewhere + prior - outside));
      return { ...word, z: delta / Math.sqrt(1 / inside + 1 / outside) };
    })
    .filter(({ z }) => Number.isFinite(z))
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
