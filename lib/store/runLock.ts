import pg from "pg";

/** The right of one process to score a run. */
export type RunLock = {
  /** True once it is lost, because the connection that holds it broke. */
  isLost(): boolean;
  release(): Promise<void>;
};

const SCORING = 7_003;

/**
 * Takes the right to score a run; null where another process has it. It is an advisory lock on a connection of its
 * own: PostgreSQL itself takes it back when this process dies.
 */
export async function lockRun(runId: number): Promise<RunLock | null> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"], keepAlive: true });
  let lost = false;
  client.on("error", () => {
    lost = true;
  });
  client.on("end", () => {
    lost = true;
  });
  await client.connect();
  const release = () => client.end().catch(() => {});
  const { rows } = await client.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1, $2) AS held", [
    SCORING,
    runId,
  ]);
  if (rows[0]?.held === true) return { isLost: () => lost, release };
  await release();
  return null;
}
