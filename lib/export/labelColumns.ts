import type { ExportedLabel } from "../comment/exportedLabel.ts";
import type { Column } from "./csv.ts";

/** The columns of exported labels, in their order: a row a comment and person, a stance column a target. */
export function labelColumns(targets: readonly { id: string; name: string }[]): Column<ExportedLabel>[] {
  return [
    { name: "id", meaning: "Undertone's id of the comment", value: ({ commentId }) => commentId },
    { name: "external_id", meaning: "the id its source gave it", value: ({ externalId }) => externalId },
    {
      name: "sample",
      meaning: "the number of the audit sample it was labelled in; empty outside all samples",
      value: ({ sampleId }) => (sampleId === 0 ? null : sampleId),
    },
    {
      name: "stratum",
      meaning: "what it was drawn from; all where at random",
      value: ({ stratum }) => stratum,
    },
    {
      name: "probability",
      meaning: "of its having been drawn",
      value: ({ probability }) => probability,
    },
    {
      name: "shared",
      meaning: "1 where every coder labels it, 0 where one does",
      value: ({ shared }) => (shared === null ? null : Number(shared)),
    },
    { name: "coder", meaning: "who says it", value: ({ coder }) => coder },
    {
      name: "origin",
      meaning:
        "coded, decided (where coders differ) or corrected (while browsing; never part of an estimate)",
      value: ({ origin }) => origin,
    },
    { name: "time", meaning: "when it was said, ISO 8601 in UTC", value: ({ at }) => at.toISOString() },
    {
      name: "tone",
      meaning: "negative, neutral or positive; empty where it was withheld",
      value: ({ labels }) => labels["tone"] ?? null,
    },
    ...targets.map(({ id, name }) => ({
      name: `stance_${id}`,
      meaning: `stance towards ${name}: favour, against or none; empty where it was withheld`,
      value: ({ labels }: ExportedLabel) => labels[id] ?? null,
    })),
    { name: "note", meaning: "what the coder noted", value: ({ note }) => note },
    { name: "text", meaning: "the comment, as it was written", value: ({ text }) => text },
  ];
}
