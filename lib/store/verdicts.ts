import type { Lean, Stance, Tone } from "../comment.ts";
import { database } from "./database.ts";
import type { Run } from "./runs.ts";
import { STANCE_OF_MARK } from "./stanceMark.ts";

/** What a run says of a comment, without its reasons; stances in the order of the run's targets. */
export type StoredLabels = { tone: Tone; lean: Lean; stances: Stance[] };

/** What a run says of some comments, by their ids; those it has not scored are missing. */
export async function verdictsOn(
  run: Pick<Run, "datasetId" | "id" | "targets">,
  commentIds: readonly string[],
): Promise<Map<string, StoredLabels>> {
  const rows = await database().$queryRaw<{ id: string; tone: Tone; lean: Lean; stances: string }[]>`
    SELECT comment_id::text AS id, tone::text, lean::text, stances FROM score
    WHERE dataset_id = ${run.datasetId} AND run_id = ${run.id} AND comment_id = ANY(${[...commentIds]}::uuid[])`;
  return new Map(
    rows.map(({ id, tone, lean, stances }) => [
      id,
      { tone, lean, stances: run.targets.map((_, place) => STANCE_OF_MARK[stances[place] ?? "0"] ?? "none") },
    ]),
  );
}
