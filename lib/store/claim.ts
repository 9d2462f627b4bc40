import pg from "pg";
import { connections } from "./database.ts";

/** The right of one process to work on something. */
export type Claim = {
  /** True once it is lost, because the connection that holds it broke. */
  isLost(): boolean;
  release(): Promise<void>;
};

/** What is claimed, each with a number of its own. */
const KINDS = { run: 7_003, import: 7_004 } as const;

/**
 * Takes the right to work on a run or an import; null where another process has it. It is an advisory lock on a
 * connection of its own: PostgreSQL itself takes it back when this process dies.
 */
export async function claim(kind: keyof typeof KINDS, id: number): Promise<Claim | null> {
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
    KINDS[kind],
    id,
  ]);
  if (rows[0]?.held === true) return { isLost: () => lost, release };
  await release();
  return null;
}

/** True while a process that lives has claimed it. */
export async function isClaimed(kind: keyof typeof KINDS, id: number): Promise<boolean> {
  const { rows } = await connections().query<{ held: boolean }>(
    `SELECT EXISTS (
       SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = $1 AND objid = $2
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS held`,
    [KINDS[kind], id],
  );
  return rows[0]?.held === true;
}
