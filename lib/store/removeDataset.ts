import { database } from "./database.ts";
import { inTransaction } from "./transaction.ts";

const BATCH = 5_000;
/** The tables that grow, in the order in which nobody misses what is gone. */
const TABLES = [
  "cell",
  "author_cell",
  "label",
  "sample_item",
  "sample",
  "coder",
  "score",
  "answer",
  "former_text",
  "comment",
  "source",
  "rejection",
  "import",
  "known_columns",
  "target",
] as const;

/** The data sets that count as gone and of which something is left. */
export async function deletedDatasets(): Promise<number[]> {
  const rows = await database().dataset.findMany({
    where: { deletedAt: { not: null } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

/**
 * Removes the next rows of a data set that counts as gone, a few thousand at a time, so that nobody has to wait for it;
 * false once nothing is left. Whoever is stopped in between, the next one goes on.
 */
export async function removeSome(datasetId: number, take = BATCH): Promise<boolean> {
  for (const table of TABLES) {
    const removed = await inTransaction(async (client) => {
      const { rowCount } = await client.query(
        `DELETE FROM ${table} WHERE dataset_id = $1
         AND ctid = ANY(ARRAY(SELECT ctid FROM ${table} WHERE dataset_id = $1 LIMIT $2))`,
        [datasetId, take],
      );
      return rowCount ?? 0;
    });
    if (removed > 0) return true;
  }
  await database().dataset.deleteMany({ where: { id: datasetId } });
  return false;
}
