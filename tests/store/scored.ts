import { packEvidence } from "#lib/comment/packed-evidence.ts";
import type { Comment, Evidence } from "#lib/comment.ts";
import { commentId, contentHash, sourceId } from "#lib/import/identity.ts";
import type { StoredVerdict } from "#lib/store/addScores.ts";
import type { Batch, Scored } from "#lib/store/batch.ts";
import { createDataset, type Dataset } from "#lib/store/datasets.ts";
import { type Import, startImport } from "#lib/store/imports.ts";
import { openRun, type Run } from "#lib/store/runs.ts";
import { targetsOf } from "#lib/store/targets.ts";

/** What a test says of a comment; the rest follows or does not matter. */
export type Told = Partial<
  Pick<Comment, "text" | "author" | "source" | "externalId" | "parentId" | "flags" | "likes" | "row">
> & { at?: string | null; language?: string | null } & Partial<Omit<StoredVerdict, "evidence">> & {
    evidence?: readonly Evidence[];
  };

export const ENGINE = { id: "lexicon", version: "test" };

const NEUTRAL: StoredVerdict = {
  tone: { label: "neutral", reason: "no-evidence", score: 0 },
  stances: ["none", "none", "none"],
  lean: { label: "neither", reason: "no-stance" },
  evidence: packEvidence([]),
};

let told = 0;

/** A comment as it goes into the store, each with an id of its own unless it is given one. */
export function scored({
  at = null,
  language = "en",
  tone,
  stances,
  lean,
  evidence,
  ...of
}: Told = {}): Scored {
  told += 1;
  const text = of.text ?? `comment ${told}`;
  const source = of.source ?? null;
  const externalId = of.externalId === undefined ? `own-${told}` : of.externalId;
  const author = of.author ?? null;
  const postedAt = at === null ? null : { at: new Date(at), zone: "Z" };
  return {
    comment: {
      id: commentId({ source, externalId, text, author, postedAt }),
      row: of.row ?? told,
      text,
      author,
      source,
      externalId,
      parentId: of.parentId ?? null,
      postedAt,
      likes: of.likes ?? null,
      flags: of.flags ?? [],
      contentHash: contentHash(text),
    },
    sourceId: sourceId(source),
    language,
    verdict: {
      tone: tone ?? NEUTRAL.tone,
      stances: stances ?? NEUTRAL.stances,
      lean: lean ?? NEUTRAL.lean,
      evidence: evidence === undefined ? NEUTRAL.evidence : packEvidence(evidence),
    },
  };
}

export function batchOf(comments: readonly Scored[], rest: Partial<Batch> = {}): Batch {
  return { scored: comments, rejections: [], bytes: 0, ...rest };
}

/** A new data set with a run and an import under way. */
export async function begun(): Promise<{ dataset: Dataset; run: Run; import: Import }> {
  told += 1;
  const dataset = await createDataset(`Data set ${told}`);
  if (dataset === null) throw new Error("There is one of that name already");
  const run = await openRun(dataset.id, ENGINE, await targetsOf(dataset.id));
  return { dataset, run, import: await begunImport(run) };
}

export function begunImport(run: Run): Promise<Import> {
  return startImport({
    datasetId: run.datasetId,
    runId: run.id,
    fileName: "comments.csv",
    format: "csv",
    mapping: { text: "text" },
  });
}
