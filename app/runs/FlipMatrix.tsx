import { Text, Title } from "@mantine/core";
import Link from "next/link";
import type { Transition } from "#lib/flips.ts";
import type { Flip } from "#lib/store/flips.ts";
import { Card } from "../ui/Card.tsx";
import { count, counted, percent } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./runs.module.css";

type Props = {
  transition: Transition;
  before: number;
  after: number;
  chosen: Flip;
  note?: string | undefined;
  /** The address of the examples of a flip. */
  href(flip: Flip): string;
};

/** From what to what the comments go over in one field; what stays as it was lies on the diagonal. */
export function FlipMatrix({ transition, before, after, chosen, note, href }: Props) {
  const { field, counts, changed, n } = transition;
  const title = titleOf(transition);
  return (
    <Card component="section" aria-label={`Flips: ${title}`}>
      <Title order={3} size="h6">
        {title}
      </Title>
      <Text size="sm" c="var(--ink-soft)" mb="xs">
        {changed === 0 ? (
          `none of ${counted(n, "comment")} flips`
        ) : (
          <>
            <Link href={href({ field })}>
              {count(changed)} of {counted(n, "comment")}
            </Link>{" "}
            {changed === 1 ? "flips" : "flip"} ({percent(changed / n)})
          </>
        )}
      </Text>
      <div className={classes["scroll"]}>
        <table className={classes["flips"]}>
          <caption className="visually-hidden">
            {title}: rows as in run {before}, columns as in run {after}
          </caption>
          <thead>
            <tr>
              <td className={classes["corner"]} />
              {transition.after.map((to) => (
                <th key={to} scope="col">
                  {to === null ? "no target" : nameOf(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {transition.before.map((from, row) => (
              <tr key={from}>
                <th scope="row">{from === null ? "no target" : nameOf(from)}</th>
                {transition.after.map((to, column) => {
                  const value = counts[row]?.[column] ?? 0;
                  const flip = { field, from: from ?? undefined, to: to ?? undefined };
                  const isChange = value > 0 && (from ?? "none") !== (to ?? "none");
                  // Nothing was and nothing is: there is nothing to show of it.
                  const isLinked = value > 0 && (isChange || (from !== null && to !== null));
                  return (
                    <td key={to} className={isChange ? classes["changed"] : undefined}>
                      {isLinked ? (
                        <Link href={href(flip)} aria-current={isSame(flip, chosen) ? "true" : undefined}>
                          {count(value)}
                        </Link>
                      ) : (
                        <span>{count(value)}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && (
        <Text size="xs" c="var(--ink-soft)" mt="xs">
          {note}
        </Text>
      )}
    </Card>
  );
}

/** What a field of a transition is called. */
export function titleOf({ field, target }: Pick<Transition, "field" | "target">): string {
  if (target !== null) return `Stance towards ${target}`;
  return field === "lean" ? "Lean" : "Tone";
}

function isSame(a: Flip, b: Flip): boolean {
  return a.field === b.field && a.from === b.from && a.to === b.to;
}
