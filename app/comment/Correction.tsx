"use client";

import { Text } from "@mantine/core";
import { useState } from "react";
import { CodingForm } from "../label/CodingForm.tsx";
import { rowsFor } from "../label/keys.ts";
import classes from "./comment.module.css";

type Props = {
  datasetId: number;
  commentId: string;
  targets: readonly { id: string; name: string }[];
  /** What the engine says, by field. */
  verdict: Readonly<Record<string, string>>;
};

/** Says that a verdict is wrong, and what would be right. It is listed and never counted. */
export function Correction({ datasetId, commentId, targets, verdict }: Props) {
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(false);

  function close(saved: boolean) {
    setOpen(false);
    setKept(saved);
  }

  function changed(labels: Readonly<Record<string, string>>) {
    const others = Object.entries(labels).filter(([field, value]) => verdict[field] !== value);
    return others.length === 0 ? null : Object.fromEntries(others);
  }

  return (
    <div>
      <button type="button" className={classes["wrong"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        This is wrong
      </button>
      {kept && !open && (
        <span role="status" className={classes["kept"]}>
          {" "}
          Kept for the list of errors. Thank you.
        </span>
      )}
      {open && (
        <div className={classes["correction"]}>
          <Text size="sm" c="var(--ink-soft)">
            What would be right? It goes into the list of errors and is never counted: comments that were
            chosen because they are wrong would spoil every estimate.
          </Text>
          <CodingForm
            rows={rowsFor(targets)}
            start={verdict}
            comment={commentId}
            meant={changed}
            address={`/api/v1/datasets/${datasetId}/corrections`}
            words={{ name: "Your name", note: "Note", send: "Keep" }}
            nobody="a reader"
            onSent={() => close(true)}
            onCancel={() => close(false)}
          />
        </div>
      )}
    </div>
  );
}
