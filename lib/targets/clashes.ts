import type { Target } from "../comment.ts";
import { normalizeText } from "../text/normalize.ts";

type Named = Pick<Target, "name" | "aliases">;

/**
 * Where a target and others go by the same name, a sentence each: an engine could not tell which is meant. A target's
 * name counts as one of its aliases, and all languages count as one, for a target without aliases in a language
 * goes by those of the others.
 */
export function clashes(target: Named, others: readonly Named[]): string[] {
  const own = namesOf(target);
  return others.flatMap((other) =>
    [...namesOf(other)]
      .filter(([key]) => own.has(key))
      .map(
        ([key, shown]) =>
          `“${own.get(key) ?? shown}” already stands for ${other.name}: take it out here or there.`,
      ),
  );
}

/** Clashes among all of some targets, each named once. */
export function allClashes(targets: readonly Named[]): string[] {
  return targets.flatMap((target, index) => clashes(target, targets.slice(index + 1)));
}

/** Each name by the spelling that it is compared in. */
function namesOf({ name, aliases }: Named): Map<string, string> {
  return new Map([name, ...Object.values(aliases).flat()].map((alias) => [normalizeText(alias), alias]));
}
