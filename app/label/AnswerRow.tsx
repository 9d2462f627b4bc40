"use client";

import { useId } from "react";
import { nameOf } from "../ui/names.ts";
import type { Row } from "./keys.ts";
import classes from "./label.module.css";

type Props = { row: Row; value: string | null; keys: boolean; onAnswer(value: string): void };

/** The labels of one field as buttons; pressing the chosen one takes it back. */
export function AnswerRow({ row, value, keys, onAnswer }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the legend of a fieldset cannot stand beside its buttons
    <div role="group" aria-labelledby={id} className={classes["row"]}>
      <span id={id} className={classes["rowName"]}>
        {row.name}
      </span>
      <div className={classes["answers"]}>
        {row.values.map((label, place) => (
          <button
            key={label}
            type="button"
            aria-pressed={value === label}
            data-label={label}
            onClick={() => onAnswer(label)}
            onMouseDown={(event) => event.preventDefault()}
          >
            {nameOf(label)}
            {keys && row.keys[place] !== undefined && <kbd className={classes["key"]}>{row.keys[place]}</kbd>}
          </button>
        ))}
      </div>
    </div>
  );
}
