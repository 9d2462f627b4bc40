import { SampleDraft } from "#lib/label/draft.ts";
import { auditItems } from "#lib/store/audit.ts";
import { writeBatch } from "#lib/store/batch.ts";
import { drawSample } from "#lib/store/drawSample.ts";
import { endImport } from "#lib/store/imports.ts";
import type { Run } from "#lib/store/runs.ts";
import type { Sample } from "#lib/store/samples.ts";
import { query } from "../database.ts";
import { batchOf, begun, scored, type Told } from "../store/scored.ts";

/** A new data set of these comments with its run as it stands when all are in. */
export async function datasetOf(comments: readonly Told[]): Promise<Run> {
  const { run, import: of } = await begun();
  await writeBatch(of, batchOf(comments.map((told) => scored(told))));
  await endImport(of, "finished");
  return { ...run, scored: comments.length };
}

export async function sampleOf(run: Run, asked: Partial<SampleDraft>): Promise<Sample> {
  const outcome = await drawSample(run, {
    ...SampleDraft.parse({ name: "Audit", n: 20, ...asked }),
    seed: 11,
  });
  if ("problems" in outcome) throw new Error(outcome.problems.join());
  return outcome.sample;
}

type Said = Readonly<Record<string, string | null>>;

/** What a coder says of each comment of a sample, by its text. */
export async function labelled(
  sample: Sample,
  run: Run,
  say: (text: string) => Said | null,
  { coder = "Ani", origin = "coded" }: { coder?: string; origin?: string } = {},
): Promise<void> {
  const items = await auditItems(sample, run);
  const texts = await query<{ id: string; text: string }>(
    "SELECT id::text, text FROM comment WHERE dataset_id = $1",
    [run.datasetId],
  );
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const rows = items.flatMap(({ commentId }) =>
    Object.entries(say(textOf.get(commentId) ?? "") ?? {}).map(([field, value]) => ({
      commentId,
      field,
      value,
    })),
  );
  await query(
    `INSERT INTO label (dataset_id, sample_id, comment_id, origin, coder, field, value)
     SELECT $1, $2, comment_id, $3, $4, field, value
     FROM unnest($5::uuid[], $6::text[], $7::text[]) AS said (comment_id, field, value)`,
    [
      run.datasetId,
      sample.id,
      origin,
      coder,
      rows.map(({ commentId }) => commentId),
      rows.map(({ field }) => field),
      rows.map(({ value }) => value),
    ],
  );
}

const RUSSIA = { label: "pro-russia", reason: "favour" } as const;

/**
 * Comments half of which say where they truly lean in their text, and of which the engine reads some wrongly: `n` of
 * them, every fifth truly pro-Russian, every third taken for that.
 */
export function biased(n: number): Told[] {
  return Array.from({ length: n }, (_, i) => ({
    // An id of its own, so that the same comments are drawn whatever other tests made before.
    externalId: `biased-${i}`,
    text: `${i % 5 === 0 ? "for" : "none"} ${i}`,
    author: `author ${i % 50}`,
    source: { title: i % 4 === 0 ? "Small" : "Large", url: null },
    at: i % 2 === 0 ? "2025-03-02T10:00:00Z" : "2025-04-02T10:00:00Z",
    ...(i % 3 === 0 && { stances: ["favour", "none", "none"], lean: RUSSIA }),
  }));
}

/** What a careful coder says of those. */
export function truth(text: string): Said {
  return {
    tone: "neutral",
    russia: text.startsWith("for") ? "favour" : "none",
    west: "none",
    ukraine: "none",
  };
}
