import type { Bench } from "#lib/eval/bench.ts";
import type { Line } from "#lib/eval/report.ts";
import type { Field } from "#lib/label/field.ts";
import { count, moment } from "../ui/figures.ts";
import classes from "./bench.module.css";
import { Interval } from "./Interval.tsx";

type Run = Bench["runs"][number];
type Props = { field: Field; lines: readonly Line[]; runs: ReadonlyMap<string, Run> };

/** The measures of each run, a row each. */
export function RunTable({ field, lines, runs }: Props) {
  const compared = lines.some(({ comparison }) => comparison !== null);
  const sure = lines.some(({ measures }) => measures.calibration !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes["scroll"]} tabIndex={0} aria-label={`Measures: ${field.name}`}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">n</th>
            <th scope="col">Macro-F1</th>
            <th scope="col">Average recall</th>
            <th scope="col">Accuracy</th>
            <th scope="col">Kappa</th>
            <th scope="col">Not scored</th>
            {sure && <th scope="col">Calibration error</th>}
            {compared && <th scope="col">Against the run shown</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ engine, version, measures, comparison }) => (
            <tr key={engine}>
              <th scope="row">
                <RunTitle engine={engine} version={version} run={runs.get(engine)} />
              </th>
              <td>{count(measures.n)}</td>
              <td>
                <Interval of={measures.macroF1} />
              </td>
              <td>
                <Interval of={measures.averageRecall} />
              </td>
              <td>
                <Interval of={measures.accuracy} />
              </td>
              <td>
                <Interval of={measures.kappa} />
              </td>
              <td>
                <Interval of={measures.unscored} as="percent" />
              </td>
              {sure && (
                <td>{measures.calibration === null ? "–" : <Interval of={measures.calibration.error} />}</td>
              )}
              {compared && (
                <td className={classes["compared"]}>
                  {comparison === null ? "–" : <Compared {...comparison} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RunTitle({ engine, version, run }: { engine: string; version: string; run: Run | undefined }) {
  return (
    <span className={classes["run"]}>
      {engine}
      <small>
        {run?.active && <b>shown now · </b>}
        version {version}
        {run !== undefined && `, ${moment(run.createdAt, "Z")}`}
      </small>
    </span>
  );
}

/** McNemar's test in words. */
function Compared({ p, onlyFirst, onlySecond, n }: NonNullable<Line["comparison"]>) {
  const verdict = p >= 0.05 ? "no clear difference" : onlySecond > onlyFirst ? "better" : "worse";
  return (
    <span className={classes["run"]}>
      {verdict}
      <small>
        {p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`} (McNemar, n = {count(n)}); right alone: this{" "}
        {count(onlySecond)}, the other {count(onlyFirst)}
      </small>
    </span>
  );
}
