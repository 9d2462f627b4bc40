import type { Target } from "#lib/comment.ts";

/** The targets that the axis model has a head for, by id. */
export const AXIS = ["russia", "west", "ukraine"] as const;

/**
 * What a mention counts as, whatever the name it goes by. The axis model tells its three targets apart; the target
 * model knows the target asked about, those on its side, those on the other side, and all others.
 */
export const ROLES = {
  russia: 1,
  west: 2,
  ukraine: 3,
  asked: 4,
  sameSide: 5,
  otherSide: 6,
  other: 7,
} as const;

/** A role for each target, 0 for one that is a word like any other. */
export type Roles = readonly number[];

/** The roles in which the axis model reads: what users add stays as it is written. */
export function axisRoles(targets: readonly Target[]): Roles {
  return targets.map(({ id }) => roleOnAxis(id));
}

function roleOnAxis(id: string): number {
  const known = AXIS.find((name) => name === id);
  return known === undefined ? 0 : ROLES[known];
}

/** The roles in which the target model reads when asked about the target at `place`. */
export function rolesAround(targets: readonly Target[], place: number): Roles {
  const side = targets[place]?.side ?? "none";
  return targets.map((target, other) => {
    if (other === place) return ROLES.asked;
    if (side === "none" || target.side === "none") return ROLES.other;
    return target.side === side ? ROLES.sameSide : ROLES.otherSide;
  });
}
