import { type Cell, count, type Labelled } from "./part.ts";

/** Strata that are estimated as one, with what was labelled in them and all there is in them. */
export type Group = { labelled: Labelled[]; cells: Cell[] };

/** Fewer labels say nothing about how much the items of a stratum differ. */
const FEWEST = 2;

/**
 * Labels and population by stratum, in the order of the strata's names, neighbours being collapsed until each group
 * has at least two labels. Cochran (1977), "Sampling Techniques", section 5A.12. One group where there are fewer.
 */
export function strata(labelled: readonly Labelled[], cells: readonly Cell[]): Group[] {
  const names = [...new Set([...labelled, ...cells].map(({ stratum }) => stratum))].sort();
  const groups: Group[] = [];
  let open: Group = { labelled: [], cells: [] };
  for (const name of names) {
    open.labelled.push(...labelled.filter(({ stratum }) => stratum === name));
    open.cells.push(...cells.filter(({ stratum }) => stratum === name));
    if (count(open.labelled) < FEWEST) continue;
    groups.push(open);
    open = { labelled: [], cells: [] };
  }
  const last = groups.at(-1);
  if (last === undefined) return [open];
  last.labelled.push(...open.labelled);
  last.cells.push(...open.cells);
  return groups;
}
