"use client";

import { useEffect, useRef } from "react";
import { answerOf, keyOf, NOTE_KEY, type Row, SKIP_KEY } from "./keys.ts";

type Acts = {
  answer(field: string, value: string): void;
  next(): void;
  undo(): void;
  restNone(): void;
  skip(): void;
  note(): void;
};

/** Answers by single keys, anywhere on the page but in fields; a focused button keeps Enter and Space for itself. */
export function useKeys(on: boolean, rows: readonly Row[], acts: Acts): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isBusy(event)) return;
      const act = actOf(event, rows, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [on, rows]);
}

function actOf(event: KeyboardEvent, rows: readonly Row[], acts: Acts): (() => void) | null {
  const key = keyOf(event);
  switch (key) {
    case "Enter":
      return acts.next;
    case "Backspace":
      return acts.undo;
    case " ":
      return acts.restNone;
    case SKIP_KEY:
      return acts.skip;
    case NOTE_KEY:
      return acts.note;
    default: {
      const answer = answerOf(rows, key);
      return answer === null ? null : () => acts.answer(answer.field, answer.value);
    }
  }
}

/** True where the key is meant for what has the focus. */
function isBusy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")) return true;
  return (key === "Enter" || key === " ") && target.closest("button, a, summary, input") !== null;
}
