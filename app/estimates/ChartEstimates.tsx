import type { Audit } from "#lib/estimates/audit.ts";
import { contrasts } from "#lib/estimates/contrasts.ts";
import { type Filter, filterQuery } from "#lib/filter.ts";
import type { Run } from "#lib/store/runs.ts";
import type { Chart, Row } from "../charts/chart.ts";
import { auditFor } from "./audit.ts";
import { EstimateTable } from "./EstimateTable.tsx";
import classes from "./estimates.module.css";
import { type Estimated, estimatesOf } from "./rows.ts";

/** Charts of groups have too many rows to stand open beside the picture. */
const OPEN_UP_TO = 8;

type Props = { chart: Chart; rows: readonly Row[]; run: Run; filter: Filter };

/** What hand labels say of a chart's shares; nothing where there are none. */
export async function ChartEstimates({ chart, rows, run, filter }: Props) {
  if (chart.asks === undefined) return null;
  const audit = await auditFor(run, filterQuery(filter), chart.groups?.[0] ?? null);
  if (audit === null) return null;
  const estimates = estimatesOf(chart, rows, audit).flat();
  const remarks = chart.id === "sources" ? remarksOn(estimates, audit) : [];
  const table = <EstimateTable caption={chart.question} estimates={estimates} remarks={remarks} />;
  if (estimates.length === 0) return null;
  if (estimates.length <= OPEN_UP_TO) return table;
  return (
    <details className={classes["details"]}>
      <summary>
        Estimates from labels<span className="visually-hidden"> for “{chart.question}”</span>
      </summary>
      {table}
      {remarks.some(Boolean) && (
        <p>
          Each source is compared with all others; p is corrected for all these comparisons by Holm’s method.
        </p>
      )}
    </details>
  );
}

/** Whether a source differs from all others, as far as labels can tell. */
function remarksOn(estimates: readonly Estimated[], audit: Audit): string[] {
  const remarks = estimates.map(() => "");
  for (const key of new Set(estimates.map((one) => one.key))) {
    const own = estimates.flatMap((one, place) => (one.key === key ? [{ ...one, place }] : []));
    const [first] = own;
    if (first === undefined) continue;
    const found = contrasts(
      audit,
      first.figure,
      own.map(({ group }) => group?.source ?? null),
    );
    for (const [at, { place }] of own.entries()) {
      const p = found[at]?.adjusted;
      if (p === undefined) continue;
      const sure = p < 0.05 ? "differs from the others" : "no sure difference from the others";
      remarks[place] = `${sure}, p ${p < 0.001 ? "< 0.001" : p.toFixed(3)}`;
    }
  }
  return remarks;
}
