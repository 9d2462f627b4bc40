import type { Column } from "./csv.ts";

type Labelled = { label: string; reason: string };

/** What an export tells of a comment; lib/store's ScoredComment is one. */
export type Exported = {
  id: string;
  text: string;
  author: string | null;
  source: { title: string | null; url: string | null } | null;
  externalId: string | null;
  parentId: string | null;
  postedAt: { at: Date; zone: string | null } | null;
  language: string | null;
  likes: number | null;
  flags: readonly string[];
  tone: Labelled & { score: number | null };
  lean: Labelled;
  stances: Readonly<Record<string, string>>;
};

type Run = { id: number; engine: string; version: string; targets: readonly { id: string; name: string }[] };

/** The columns of exported comments, in their order; a stance column a target of the run. */
export function commentColumns(run: Run): Column<Exported>[] {
  return [
    {
      name: "id",
      meaning: "Undertone's id of the comment, derived from what makes it that comment",
      value: ({ id }) => id,
    },
    { name: "text", meaning: "the comment, as it was written", value: ({ text }) => text },
    { name: "author", meaning: "as signed; empty where unknown", value: ({ author }) => author },
    {
      name: "time",
      meaning: "when it was written, ISO 8601 in UTC; empty where unknown",
      value: ({ postedAt }) => postedAt?.at.toISOString() ?? null,
    },
    {
      name: "zone",
      meaning: "the time zone its source named; empty where none was named and UTC was assumed",
      value: ({ postedAt }) => postedAt?.zone ?? null,
    },
    {
      name: "source",
      meaning: "title of the article, video or thread",
      value: ({ source }) => source?.title ?? null,
    },
    {
      name: "url",
      meaning: "address of the article, video or thread",
      value: ({ source }) => source?.url ?? null,
    },
    { name: "external_id", meaning: "the id its source gave it", value: ({ externalId }) => externalId },
    {
      name: "parent_id",
      meaning: "Undertone's id of the comment it answers",
      value: ({ parentId }) => parentId,
    },
    {
      name: "language",
      meaning: "ISO 639-1, detected; empty where unknown",
      value: ({ language }) => language,
    },
    { name: "likes", meaning: "as counted by its source", value: ({ likes }) => likes },
    {
      name: "flags",
      meaning: "what is remarkable about it, separated by blanks",
      value: ({ flags }) => flags.join(" "),
    },
    { name: "tone", meaning: "negative, neutral, positive or unscored", value: ({ tone }) => tone.label },
    { name: "tone_score", meaning: "−1 … 1; empty where unscored", value: ({ tone }) => tone.score },
    {
      name: "tone_reason",
      meaning: "evidence, balanced, no-evidence, language or failed",
      value: ({ tone }) => tone.reason,
    },
    ...run.targets.map(({ id, name }) => ({
      name: `stance_${id}`,
      meaning: `stance towards ${name}: favour, against or none`,
      value: ({ stances }: Exported) => stances[id] ?? "none",
    })),
    {
      name: "lean",
      meaning: "pro-russia, pro-west, neither or unscored, by the lean rule",
      value: ({ lean }) => lean.label,
    },
    {
      name: "lean_reason",
      meaning: "favour, opposition, against-both, for-both, no-stance or unscored",
      value: ({ lean }) => lean.reason,
    },
    {
      name: "engine",
      meaning: "engine, version and run that the verdict is of",
      value: () => `${run.engine} ${run.version} run ${run.id}`,
    },
  ];
}
