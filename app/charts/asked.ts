import type { Group } from "#lib/estimates/estimateOf.ts";
import { leanShare } from "#lib/estimates/figure.ts";
import { nameOf } from "../ui/names.ts";
import type { Asked } from "./chart.ts";

/** The shares of a group that lean to either side. */
export function leansOf(name: string, group: Group): Asked[] {
  return (["pro-west", "pro-russia"] as const).map((lean) => ({
    key: lean,
    name: `${name}: ${nameOf(lean)}`,
    figure: leanShare(lean),
    group,
  }));
}
