import type { Target } from "#lib/comment.ts";
import { AXIS, axisRoles, type Roles, rolesAround } from "#lib/score/undertone/roles.ts";

/** Who judges which target. */
export type Plan = {
  /** The roles in which the axis model reads. */
  roles: Roles;
  /** The places of the targets that the axis model judges, and the head for each. */
  axis: readonly { place: number; head: string }[];
  axisPlaces: readonly number[];
  /** Whether all of the axis is there, so that the lean is what the model learned. */
  whole: boolean;
  /** The places of all others, and the roles in which the target model reads for each. */
  others: readonly { place: number; roles: Roles }[];
};

const plans = new WeakMap<readonly Target[], Plan>();

/** Made once for one array of targets. */
export function planFor(targets: readonly Target[]): Plan {
  const known = plans.get(targets);
  if (known !== undefined) return known;
  const axis = targets.flatMap(({ id }, place) => {
    const head = AXIS.find((name) => name === id);
    return head === undefined ? [] : [{ place, head }];
  });
  const axisPlaces = axis.map(({ place }) => place);
  const others = targets.flatMap((_, place) =>
    axisPlaces.includes(place) ? [] : [{ place, roles: rolesAround(targets, place) }],
  );
  const plan = { roles: axisRoles(targets), axis, axisPlaces, whole: axis.length === AXIS.length, others };
  plans.set(targets, plan);
  return plan;
}
