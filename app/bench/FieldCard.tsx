import { Text, Title } from "@mantine/core";
import { type Bench, runName } from "#lib/eval/bench.ts";
import type { Line } from "#lib/eval/report.ts";
import type { Field } from "#lib/label/field.ts";
import { FEWEST_FOR_SHARES } from "#lib/stats/share.ts";
import { Card } from "../ui/Card.tsx";
import { counted } from "../ui/figures.ts";
import classes from "./bench.module.css";
import { Confusion } from "./Confusion.tsx";
import { RunTable } from "./RunTable.tsx";
import { Whiskers } from "./Whiskers.tsx";

type Props = { field: Field; lines: readonly Line[]; runs: Bench["runs"] };

/** The runs side by side in one field: what they reach, and where they go wrong. */
export function FieldCard({ field, lines, runs }: Props) {
  const n = Math.max(...lines.map(({ measures }) => measures.n));
  const enough = lines.filter(({ measures }) => measures.n >= FEWEST_FOR_SHARES);
  const named = new Map(runs.map((run) => [runName(run), run]));
  return (
    <Card component="section" mb="sm" aria-labelledby={`f-${field.id}`}>
      <Title order={2} size="h5" id={`f-${field.id}`}>
        {field.name}
      </Title>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        {counted(n, "comment")} labelled
        {enough.length < lines.length &&
          `. Below ${FEWEST_FOR_SHARES} there are counts only: label more to see figures.`}
      </Text>
      {enough.length > 0 && (
        <>
          <Whiskers lines={enough} />
          <RunTable field={field} lines={enough} runs={named} />
        </>
      )}
      <div className={classes["confusions"]}>
        {lines.map((line) => (
          <details key={line.engine} className={classes["details"]} open={enough.length === 0}>
            <summary>
              By class: {line.engine}
              <span className="visually-hidden"> ({field.name})</span>
            </summary>
            <Confusion field={field} line={line} />
          </details>
        ))}
      </div>
    </Card>
  );
}
