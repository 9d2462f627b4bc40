import type { Unlabelled } from "#lib/store/unlabelled.ts";
import type { Said } from "./outbox.ts";

type Labels = Readonly<Record<string, string>>;
type Draft = { labels: Labels; note: string };

/** What lies before a coder: comments still to do, the first of them now; and those done, for a step back. */
export type Desk = {
  items: readonly Unlabelled[];
  /** What is said so far of the first. */
  labels: Labels;
  note: string;
  /** What was begun of others that are still to do, by comment. */
  drafts: Readonly<Record<string, Draft>>;
  /** Done in this sitting, the last first. */
  past: readonly (Draft & { item: Unlabelled })[];
  /** How many this coder has done of how many, as far as is known. */
  done: number;
  left: number;
};

export type Step =
  | { kind: "opened"; desk: Desk | null }
  | {
      kind: "arrived";
      items: readonly Unlabelled[];
      done: number;
      left: number;
      unsent: readonly string[];
      /** True for the first after the desk was opened: what lay on it may have been done elsewhere since. */
      anew: boolean;
    }
  | { kind: "answered"; field: string; value: string }
  /** As by a button that is pressed again: the answer that was given is taken back. */
  | { kind: "toggled"; field: string; value: string }
  | { kind: "rest"; fields: readonly string[]; value: string }
  | { kind: "noted"; note: string }
  | { kind: "passed" }
  | { kind: "skipped" }
  | { kind: "undone" };

const STEPS_BACK = 50;

export const EMPTY: Desk = { items: [], labels: {}, note: "", drafts: {}, past: [], done: 0, left: 0 };

/** The desk after a step; the same where the step leads nowhere. */
export function stepped(desk: Desk, step: Step): Desk {
  switch (step.kind) {
    case "opened":
      return { ...EMPTY, ...step.desk };
    case "arrived":
      return arrived(desk, step);
    case "answered":
      return { ...desk, labels: { ...desk.labels, [step.field]: step.value } };
    case "toggled":
      return { ...desk, labels: toggled(desk.labels, step.field, step.value) };
    case "rest":
      return { ...desk, labels: { ...all(step.fields, step.value), ...desk.labels } };
    case "noted":
      return { ...desk, note: step.note };
    case "passed":
      return passed(desk, desk.labels);
    case "skipped":
      return passed(desk, {});
    case "undone":
      return undone(desk);
  }
}

/** What is to be sent when the first comment is left with these labels; null where there is none. */
export function saidOf(desk: Desk, fields: readonly string[], labels: Labels, at: Date): Said | null {
  const [item] = desk.items;
  if (item === undefined) return null;
  return {
    comment: item.commentId,
    labels: Object.fromEntries(fields.map((field) => [field, labels[field] ?? null])),
    note: desk.note.trim() || null,
    at: at.toISOString(),
  };
}

/** What the server gives may have been answered meanwhile without its knowing. */
function arrived(desk: Desk, { items, done, left, unsent, anew }: Step & { kind: "arrived" }): Desk {
  const [first] = desk.items;
  const isKept = (item: Unlabelled) => (item === first ? isBegun(desk) : idOf(item) in desk.drafts);
  const kept = anew ? desk.items.filter(isKept) : desk.items;
  const past = anew ? [] : desk.past.map(({ item }) => item);
  const known = new Set([...unsent, ...[...kept, ...past].map(idOf)]);
  const fresh = items.filter((item) => !known.has(idOf(item)));
  const now = [...kept, ...fresh];
  return {
    ...(now[0] === first ? { ...desk, items: now } : facing(desk, now)),
    done: done + unsent.length,
    left: Math.max(0, left - unsent.length),
  };
}

function isBegun({ labels, note }: Draft): boolean {
  return Object.keys(labels).length > 0 || note !== "";
}

/** With these comments still to do, and what was begun of the first of them. */
function facing(desk: Desk, items: readonly Unlabelled[]): Desk {
  const id = items[0]?.commentId ?? "";
  const { [id]: begun = { labels: {}, note: "" }, ...drafts } = desk.drafts;
  return { ...desk, items, ...begun, drafts };
}

function toggled(labels: Labels, field: string, value: string): Labels {
  const { [field]: now, ...others } = labels;
  return now === value ? others : { ...others, [field]: value };
}

function all(fields: readonly string[], value: string): Labels {
  return Object.fromEntries(fields.map((field) => [field, value]));
}

function passed(desk: Desk, labels: Labels): Desk {
  const [item, ...items] = desk.items;
  if (item === undefined) return desk;
  const past = [{ item, labels, note: desk.note }, ...desk.past].slice(0, STEPS_BACK);
  return { ...facing(desk, items), past, done: desk.done + 1, left: Math.max(0, desk.left - 1) };
}

/** What was said stays at the server until it is said anew; what was begun of the comment that is left, on the desk. */
function undone(desk: Desk): Desk {
  const [last, ...past] = desk.past;
  if (last === undefined) return desk;
  const { item, labels, note } = last;
  const [now] = desk.items;
  const begun = now !== undefined &&
    isBegun(desk) && { [idOf(now)]: { labels: desk.labels, note: desk.note } };
  return {
    items: [item, ...desk.items],
    labels,
    note,
    drafts: { ...desk.drafts, ...begun },
    past,
    done: Math.max(0, desk.done - 1),
    left: desk.left + 1,
  };
}

function idOf({ commentId }: Unlabelled): string {
  return commentId;
}
