import type { Target } from "../comment.ts";
import type { Group } from "./estimateOf.ts";
import {
  type Figure,
  leanOfStances,
  leanShare,
  meanTone,
  stanceShare,
  toneShare,
  withStance,
} from "./figure.ts";

/** A figure of a view with words for it: "31 % of the comments …". */
export type Named = { words: string; figure: Figure; group?: Group };

/** All that is told of a view as a whole, in the order in which it is told. */
export function viewFigures(targets: readonly Pick<Target, "id" | "name">[]): Named[] {
  return [
    { words: "of the comments lean pro-Russia", figure: leanShare("pro-russia") },
    { words: "of the comments lean pro-West", figure: leanShare("pro-west") },
    { words: "of the comments lean neither way", figure: leanShare("neither") },
    { words: "of the comments take a stance", figure: withStance },
    { words: "of those with a stance lean pro-Russia", figure: leanOfStances("pro-russia") },
    { words: "of those with a stance lean pro-West", figure: leanOfStances("pro-west") },
    ...targets.flatMap(({ id, name }) => [
      { words: `of the comments are in favour of ${name}`, figure: stanceShare(id, "favour") },
      { words: `of the comments are against ${name}`, figure: stanceShare(id, "against") },
    ]),
    { words: "of the comments are negative in tone", figure: toneShare("negative") },
    { words: "of the comments are neutral in tone", figure: toneShare("neutral") },
    { words: "of the comments are positive in tone", figure: toneShare("positive") },
    { words: "is the mean tone, from −1 (negative) to 1 (positive)", figure: meanTone },
  ];
}

/** The leans under each of the most commented sources. */
export function sourceFigures(
  cells: readonly { source?: string | null; n: number }[],
  names: ReadonlyMap<string, string>,
  top = 12,
): Named[] {
  const sizes = new Map<string | null, number>();
  for (const { source = null, n } of cells) sizes.set(source, (sizes.get(source) ?? 0) + n);
  const largest = [...sizes]
    .sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))
    .slice(0, top);
  return largest.flatMap(([source]) => {
    const under = source === null ? "under no known source" : `under “${names.get(source) ?? source}”`;
    return [
      {
        words: `of the comments ${under} lean pro-Russia`,
        figure: leanShare("pro-russia"),
        group: { source },
      },
      { words: `of the comments ${under} lean pro-West`, figure: leanShare("pro-west"), group: { source } },
    ];
  });
}
