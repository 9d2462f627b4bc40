import type { Filter } from "#lib/filter.ts";
import { share } from "#lib/stats/share.ts";
import { type Denominator, denominators } from "#lib/store/denominators.ts";
import type { Run } from "#lib/store/runs.ts";
import { LEANS } from "../charts/counting.ts";
import classes from "../estimates/estimates.module.css";
import { count, percent } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";

const COUNTED = [
  { key: "comments", name: "comments" },
  { key: "authors", name: "authors, as signed" },
  { key: "sources", name: "threads" },
] as const;

/** The same verdicts counted of comments, of authors and of threads: they answer different questions. */
export async function Denominators({ run, filter }: { run: Run; filter: Filter }) {
  const found = await denominators(run, filter);
  const all = found.find(({ lean }) => lean === null);
  if (all === undefined) return null;
  return (
    <details className={classes["details"]}>
      <summary>Counted by comments, authors and threads</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes["scroll"]} tabIndex={0} aria-label="By comments, authors and threads">
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">Verdict</th>
              {COUNTED.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEANS.flatMap((lean) => found.filter((one) => one.lean === lean)).map((one) => (
              <tr key={one.lean}>
                <th scope="row">{nameOf(String(one.lean))}</th>
                {COUNTED.map(({ key }) => (
                  <td key={key}>{part(one, all, key)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">all</th>
              {COUNTED.map(({ key }) => (
                <td key={key}>{count(all[key])}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <p>
        An author or a thread counts for every lean of which it has a comment, so the shares of authors and
        threads add up to more than all. Unsigned comments have no author. None of it is public opinion.
      </p>
    </details>
  );
}

function part(one: Denominator, all: Denominator, key: (typeof COUNTED)[number]["key"]): string {
  return [count(one[key]), percent(share(one[key], all[key]))].filter(Boolean).join(" · ");
}
