import type { Dispute } from "#lib/label/disputes.ts";
import type { Row } from "../label/keys.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./agreement.module.css";

/** What each coder said, a column a coder; disputed fields stand out. */
export function AnswersBeside({ dispute, rows }: { dispute: Dispute; rows: readonly Row[] }) {
  const { answers, fields } = dispute;
  const notes = answers.filter(({ note }) => note !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes["scroll"]} tabIndex={0} aria-label="Answers side by side">
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {answers.map(({ coder }) => (
              <th key={coder} scope="col">
                {coder}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }) => (
            <tr key={id} className={fields.includes(id) ? classes["disputed"] : undefined}>
              <th scope="row">{name}</th>
              {answers.map(({ coder, labels }) => (
                <td key={coder}>{labels[id] == null ? "–" : nameOf(labels[id])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map(({ coder, note }) => (
        <p key={coder} className={classes["quiet"]}>
          {coder}: “{note}”
        </p>
      ))}
    </section>
  );
}
