import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Interval } from "#lib/stats/bootstrap.ts";
import { difference } from "#lib/stats/difference.ts";
import { estimate } from "#lib/stats/estimate.ts";
import { labelsAlone } from "#lib/stats/labelsAlone.ts";
import { type Cell, count, type Labelled } from "#lib/stats/part.ts";
import { tInterval } from "#lib/stats/tInterval.ts";
import { design, type Kind, type Scenario, truthOf } from "./scenarios.ts";

export type Simulated = {
  /** The share of draws whose interval holds the truth. */
  coverage: number;
  /** The mean width of the interval, and of that from the labels alone. */
  width: number;
  widthAlone: number;
  /** The mean of the estimates less the truth. */
  bias: number;
  /** The share of draws in which the engine was made use of. */
  corrected: number;
};

type Random = ReturnType<typeof xoroshiro128plus>;

/** Draws samples of `n` from a scenario again and again, and sees how often the interval holds the truth. */
export function simulate(scenario: Scenario, n: number, draws: number, seed: number): Simulated {
  const random = xoroshiro128plus(seed);
  const truth = truthOf(scenario);
  const kind = scenario.figure ?? "share";
  const { cells, quotas } = design(scenario, n);
  const urns = [...quotas].map(([stratum, quota]) => urn(scenario, stratum, quota));
  const sum = { held: 0, width: 0, widthAlone: 0, bias: 0, corrected: 0, answered: 0 };
  for (let round = 0; round < draws; round++) {
    const labelled = urns.flatMap((one) => drawn(one, random));
    const found = estimate(labelled, cells, { kind });
    if (found.method !== "labels" && found.method !== "difference") continue;
    sum.answered += 1;
    sum.held += holds(found.interval, truth) ? 1 : 0;
    sum.width += width(found.interval);
    sum.widthAlone += width(ofLabels(labelled, cells, kind) ?? found.interval);
    sum.bias += found.value - truth;
    sum.corrected += found.method === "difference" ? 1 : 0;
  }
  const mean = (total: number) => total / sum.answered;
  return {
    coverage: mean(sum.held),
    width: mean(sum.width),
    widthAlone: mean(sum.widthAlone),
    bias: mean(sum.bias),
    corrected: mean(sum.corrected),
  };
}

type Urn = { kinds: readonly Kind[]; stratum: string; quota: number; size: number };

function urn(scenario: Scenario, stratum: string, quota: number): Urn {
  const kinds = stratum === "" ? scenario.kinds : scenario.kinds.filter((kind) => kind.stratum === stratum);
  return { kinds, stratum, quota, size: count(kinds) };
}

/** Without replacement: what was drawn is less likely to be drawn again. */
function drawn({ kinds, stratum, quota, size }: Urn, random: Random): Labelled[] {
  const left = kinds.map(({ n }) => n);
  const taken = kinds.map(() => 0);
  for (let all = size; all > size - quota; all--) {
    let ticket = uniformInt(random, 0, all - 1);
    let place = 0;
    for (; ticket >= (left[place] ?? all); place++) ticket -= left[place] ?? 0;
    left[place] = (left[place] ?? 0) - 1;
    taken[place] = (taken[place] ?? 0) + 1;
  }
  return kinds.flatMap(({ truth, said }, place) => {
    const n = taken[place] ?? 0;
    return n === 0 ? [] : [{ stratum, probability: quota / size, truth, said, n }];
  });
}

function ofLabels(
  labelled: readonly Labelled[],
  cells: readonly Cell[],
  kind: "share" | "mean",
): Interval | null {
  if (kind === "share") return labelsAlone(labelled, cells)?.interval ?? null;
  const found = difference(labelled, cells, 0);
  return found === null ? null : tInterval(found);
}

function holds({ low, high }: Interval, truth: number): boolean {
  return low <= truth && truth <= high;
}

function width({ low, high }: Interval): number {
  return high - low;
}
