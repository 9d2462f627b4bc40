import type { Target } from "../comment.ts";

/** What became of targets from one time to another, a few words each; nothing where a new run would find the same. */
export function changes(before: readonly Target[], after: readonly Target[]): string[] {
  const gone = before.filter(({ id }) => after.every((target) => target.id !== id));
  return [
    ...gone.map(({ name }) => `${name} is no longer a target`),
    ...after.flatMap((target) => {
      const old = before.find(({ id }) => id === target.id);
      return old === undefined ? [`${target.name} is new`] : changed(old, target);
    }),
  ];
}

function changed(before: Target, after: Target): string[] {
  const own = (target: Target) => new Set(namesOf(target));
  const [old, now] = [own(before), own(after)];
  const added = [...now].filter((alias) => !old.has(alias)).length;
  const removed = [...old].filter((alias) => !now.has(alias)).length;
  return [
    before.name === after.name ? [] : [`${before.name} is now called ${after.name}`],
    before.side === after.side ? [] : [`${after.name} counts for another side`],
    added === 0 ? [] : [`${after.name} has ${numbered(added, "new alias", "new aliases")}`],
    removed === 0 ? [] : [`${after.name} has lost ${numbered(removed, "alias", "aliases")}`],
  ].flat();
}

function namesOf({ aliases }: Target): string[] {
  return Object.entries(aliases).flatMap(([language, all]) => all.map((alias) => `${language} ${alias}`));
}

function numbered(n: number, one: string, many: string): string {
  return n === 1 ? `one ${one}` : `${n} ${many}`;
}
