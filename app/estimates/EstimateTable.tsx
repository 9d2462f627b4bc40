import classes from "./estimates.module.css";
import type { Estimated } from "./rows.ts";
import { basisText, estimateText, figureText, methodName } from "./words.ts";

type Props = { caption: string; estimates: readonly Estimated[]; remarks?: readonly string[] };

/** Estimates with their intervals, what they rest on, and what the engine alone would say. */
export function EstimateTable({ caption, estimates, remarks }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes["scroll"]} tabIndex={0} aria-label={`Estimates: ${caption}`}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">Estimated share</th>
            <th scope="col">95 % interval</th>
            <th scope="col" className={classes["figure"]}>
              Engine says
            </th>
            <th scope="col">Labelled</th>
            <th scope="col">Method</th>
          </tr>
        </thead>
        <tbody>
          {estimates.map(({ key, name, figure, estimate }, place) => (
            <tr key={`${name} ${key}`}>
              <th scope="row">{name}</th>
              <td className={classes["value"]}>
                {estimateText(estimate, figure.kind)}
                {figure.kind === "share" && <Whisker estimate={estimate} />}
              </td>
              <td className={classes["figure"]}>{engineText(estimate, figure.kind)}</td>
              <td className={classes["figure"]}>{basisText(estimate)}</td>
              <td>
                {methodName(estimate)}
                {remarks?.[place] !== undefined && remarks[place] !== "" && `; ${remarks[place]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function engineText({ naive, size }: Estimated["estimate"], kind: "share" | "mean"): string {
  return size < 30 ? "–" : figureText(naive, kind);
}

/** The interval as a bar, the estimate as a dot, the engine's own share as a ring. */
function Whisker({ estimate }: { estimate: Estimated["estimate"] }) {
  return (
    <span className={classes["track"]} aria-hidden="true">
      {"interval" in estimate && (
        <>
          <span
            className={classes["range"]}
            style={{ "--low": estimate.interval.low, "--high": estimate.interval.high } as object}
          />
          <span className={classes["dot"]} style={{ "--at": estimate.value } as object} />
        </>
      )}
      {estimate.naive !== null && estimate.size >= 30 && (
        <span className={classes["ring"]} style={{ "--at": estimate.naive } as object} />
      )}
    </span>
  );
}
