"use client";

import { Button, Checkbox, Text, Textarea } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import { Card } from "../ui/Card.tsx";
import { AnswerRow } from "./AnswerRow.tsx";
import { CommentToLabel } from "./CommentToLabel.tsx";
import { DeskHead } from "./DeskHead.tsx";
import { NOTE_KEY, type Row, rowsFor, SKIP_KEY } from "./keys.ts";
import classes from "./label.module.css";
import { NothingLeft } from "./NothingLeft.tsx";
import { useDesk } from "./useDesk.ts";
import { useKeys } from "./useKeys.ts";

type Props = {
  sample: { datasetId: number; id: number; name: string };
  targets: readonly { id: string; name: string }[];
  coder: string;
  onLeave(): void;
};

/** One comment, what can be said of it, and on to the next: by key, by mouse or by thumb. */
export function LabellingDesk({ sample, targets, coder, onLeave }: Props) {
  const rows = useMemo(() => rowsFor(targets), [targets]);
  const fields = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { desk, line, step, leave, fetchMore } = useDesk(sample, coder, fields);
  const [keysOn, setKeysOn] = useLocalStorage({ key: "undertone:keys", defaultValue: true });
  const [hint, setHint] = useState<{ text: string; at: string } | null>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [item] = desk.items;
  const open = rows.filter(({ id }) => desk.labels[id] === undefined);

  function answer(field: string, value: string, kind: "answered" | "toggled" = "answered") {
    setHint(null);
    step({ kind, field, value });
  }

  /** What is left open must be meant. */
  function next() {
    if (item === undefined) return;
    if (open.length === rows.length) {
      setHint({ text: `Nothing is answered yet. Skip the comment with ${SKIP_KEY}.`, at: "" });
    } else if (open.length > 0 && hint?.at !== item.commentId) {
      setHint({ text: `${openNames(open)} Enter once more leaves it open.`, at: item.commentId });
    } else {
      done("passed");
    }
  }

  function done(kind: "passed" | "skipped") {
    setHint(null);
    leave(kind);
  }

  function undo() {
    setHint(null);
    step({ kind: "undone" });
  }

  function restNone() {
    setHint(null);
    step({ kind: "rest", fields: fields.slice(1), value: "none" });
  }

  useKeys(keysOn && item !== undefined, rows, {
    ...{ answer, next, undo, restNone },
    skip: () => done("skipped"),
    note: () => note.current?.focus(),
  });

  if (!line.ready) return <Card mih="20rem" aria-busy />;
  return (
    <section className={classes["desk"]} aria-label={`Labelling ${sample.name}`}>
      <DeskHead coder={coder} done={desk.done} left={desk.left} line={line} onLeave={onLeave} />
      {item === undefined ? (
        <NothingLeft
          datasetId={sample.datasetId}
          sampleId={sample.id}
          line={line}
          left={desk.left}
          onAsk={() => void fetchMore()}
          onUndo={desk.past.length > 0 ? undo : null}
        />
      ) : (
        <>
          <CommentToLabel item={item} />
          <div className={classes["rows"]}>
            {rows.map((row) => (
              <AnswerRow
                key={row.id}
                row={row}
                value={desk.labels[row.id] ?? null}
                keys={keysOn}
                onAnswer={(value) => answer(row.id, value, "toggled")}
              />
            ))}
          </div>
          <Textarea
            ref={note}
            label="Note"
            value={desk.note}
            onChange={(event) => step({ kind: "noted", note: event.currentTarget.value })}
            onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
            rows={1}
            autosize
            maxLength={2_000}
            rightSection={keysOn && <kbd className={classes["key"]}>{NOTE_KEY}</kbd>}
          />
          <div className={classes["bar"]}>
            <Text size="sm" role="status" className={classes["hint"]}>
              {hint?.text ?? ""}
            </Text>
            <Action
              text="Undo"
              keyName="Backspace"
              keys={keysOn}
              onClick={undo}
              disabled={desk.past.length === 0}
            />
            <Action text="Skip" keyName={SKIP_KEY} keys={keysOn} onClick={() => done("skipped")} />
            <Action text="Rest none" keyName="Space" keys={keysOn} onClick={restNone} />
            <Action text="Next" keyName="Enter" keys={keysOn} onClick={next} strong />
          </div>
          <Checkbox
            className={classes["byKey"]}
            size="xs"
            label="Answer by single keys"
            checked={keysOn}
            onChange={(event) => setKeysOn(event.currentTarget.checked)}
          />
        </>
      )}
    </section>
  );
}

type ActionProps = {
  text: string;
  keyName: string;
  keys: boolean;
  onClick(): void;
  disabled?: boolean;
  strong?: boolean;
};

function Action({ text, keyName, keys, onClick, disabled = false, strong = false }: ActionProps) {
  return (
    <Button
      variant={strong ? "filled" : "default"}
      disabled={disabled}
      onClick={onClick}
      // The focus stays where it is, so that keys go on working after a click.
      onMouseDown={(event) => event.preventDefault()}
      rightSection={keys && <kbd className={classes["key"]}>{keyName}</kbd>}
    >
      {text}
    </Button>
  );
}

function openNames(open: readonly Row[]): string {
  const names = open.map(({ id, name }) => (id === "tone" ? "the tone" : name));
  return `Not answered: ${names.join(", ")}.`;
}
