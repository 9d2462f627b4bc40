import type { Stretch } from "#lib/eval/agreement.ts";
import { count, moment } from "../ui/figures.ts";
import classes from "./agreement.module.css";

/** On how many comments coders agree, from the first stretch of their work to the last. */
export function Drift({ stretches }: { stretches: readonly Stretch[] }) {
  if (stretches.length === 0) {
    return (
      <p className={classes["quiet"]}>From 20 comments on that several labelled, drift over time is shown.</p>
    );
  }
  return (
    <table className={classes["table"]} aria-label="Agreement over time">
      <thead>
        <tr>
          <th scope="col">Labelled until</th>
          <th scope="col">All agree</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ to, n, agreed }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of time in their order
          <tr key={place}>
            <th scope="row">{moment(to, "Z")}</th>
            <td>
              {count(agreed)} of {count(n)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
