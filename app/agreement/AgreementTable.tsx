import type { Agreement } from "#lib/eval/agreement.ts";
import { FEWEST_FOR_SHARES } from "#lib/stats/share.ts";
import { Interval } from "../bench/Interval.tsx";
import { count, percent } from "../ui/figures.ts";
import classes from "./agreement.module.css";

/** How far coders agree, a row a field. */
export function AgreementTable({ agreement }: { agreement: readonly Agreement[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes["scroll"]} tabIndex={0} aria-label="Agreement of the coders">
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Labelled by several</th>
            <th scope="col">All agree</th>
            <th scope="col">Krippendorff’s alpha</th>
          </tr>
        </thead>
        <tbody>
          {agreement.map(({ field, alpha, agreed }) => (
            <tr key={field.id}>
              <th scope="row">{field.name}</th>
              <td>{count(alpha.n)}</td>
              <td>
                {count(agreed)}
                {alpha.n >= FEWEST_FOR_SHARES && ` (${percent(agreed / alpha.n)})`}
              </td>
              <td>
                <Interval
                  of={{
                    value: alpha.alpha,
                    low: alpha.interval?.low ?? null,
                    high: alpha.interval?.high ?? null,
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
