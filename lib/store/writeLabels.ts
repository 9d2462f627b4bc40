import type { Prisma } from "./generated/client.ts";

/** A label as it is kept. `value` is null where the coder looked and withheld it. */
export type LabelRow = {
  /** 0 where it was made for no sample. */
  sampleId: number;
  commentId: string;
  origin: "coded" | "decided" | "corrected";
  coder: string;
  field: string;
  value: string | null;
  note: string | null;
  at: Date;
};

/**
 * Puts labels in, each in place of what the same person said of the same thing before; one that is older than what is
 * there changes nothing, so that what comes twice or late does no harm.
 */
export async function writeLabels(
  tx: Prisma.TransactionClient,
  datasetId: number,
  rows: readonly LabelRow[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO label (dataset_id, sample_id, comment_id, origin, coder, field, value, note, created_at)
    SELECT ${datasetId}, * FROM unnest(
      ${rows.map(({ sampleId }) => sampleId)}::int[],
      ${rows.map(({ commentId }) => commentId)}::uuid[],
      ${rows.map(({ origin }) => origin)}::text[],
      ${rows.map(({ coder }) => coder)}::text[],
      ${rows.map(({ field }) => field)}::text[],
      ${rows.map(({ value }) => value)}::text[],
      ${rows.map(({ note }) => note)}::text[],
      ${rows.map(({ at }) => at)}::timestamptz[]
    )
    ON CONFLICT (dataset_id, sample_id, comment_id, origin, coder, field)
    DO UPDATE SET value = excluded.value, note = excluded.note, created_at = excluded.created_at
    WHERE excluded.created_at >= label.created_at`;
}
