import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Cluster, clusterUrl, createCluster, isRunning, startCluster, stopCluster } from "./cluster.ts";

/**
 * One process's share in the embedded database. Any number of processes may use it at once; the first
 * starts it and the last stops it, whichever that is. What they agree by is two advisory locks, which
 * PostgreSQL itself lets go of when a process dies.
 */
export type Session = {
  url: string;
  /** Claims the right to serve; false where another process holds it. */
  claimServing(): Promise<boolean>;
  /** Resolves when the database goes away although nobody here asked for it. */
  lost: Promise<void>;
  leave(): Promise<void>;
};

const IN_USE = 7_001;
const SERVING = 7_002;
const DATABASE = "undertone";
const PATIENCE_MS = 60_000;
const CANNOT_CONNECT_NOW = "57P03";

/** Joins the embedded database in a folder: creates it, starts it or finds it running. */
export async function joinCluster(folder: string, flags: readonly string[] = []): Promise<Session> {
  const cluster = await createCluster(folder);
  let until = Date.now() + PATIENCE_MS;
  let fault: unknown = new Error("it does not answer");
  while (Date.now() < until) {
    if (!isRunning(cluster)) await startCluster(cluster, flags);
    try {
      const client = await connect(cluster);
      if (await holds(client, "pg_try_advisory_lock_shared", IN_USE)) return share(cluster, client);
      // Another process is the last one out: wait for the lights to go off.
      await client.end();
    } catch (error) {
      fault = error;
      // After a fall it first puts itself right, which takes as long as it takes.
      if ((error as { code?: string }).code === CANNOT_CONNECT_NOW) until = Date.now() + PATIENCE_MS;
    }
    await sleep(100);
  }
  throw new Error(
    `The embedded database in ${folder} could not be started: ${(fault as Error).message}. ` +
      "Its own account of what happened is in postgres.log there.",
    { cause: fault },
  );
}

async function connect(cluster: Cluster): Promise<pg.Client> {
  try {
    return await open(cluster, DATABASE);
  } catch (error) {
    const INVALID_CATALOG_NAME = "3D000";
    if ((error as { code?: string }).code !== INVALID_CATALOG_NAME) throw error;
    const client = await open(cluster, "postgres");
    await client.query(`CREATE DATABASE ${DATABASE}`).finally(() => client.end());
    return open(cluster, DATABASE);
  }
}

async function open(cluster: Cluster, database: string): Promise<pg.Client> {
  const url = clusterUrl(cluster, database);
  if (url === null) throw new Error("it is not up yet");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  await client.connect();
  return client;
}

function share(cluster: Cluster, client: pg.Client): Session {
  let leaving = false;
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => {});
    client.on("end", () => leaving || resolve());
  });
  return {
    url: clusterUrl(cluster, DATABASE) ?? "",
    lost,
    claimServing: () => holds(client, "pg_try_advisory_lock", SERVING),
    async leave() {
      leaving = true;
      await client.query("SELECT pg_advisory_unlock_shared($1)", [IN_USE]).catch(() => {});
      const last = await holds(client, "pg_try_advisory_lock", IN_USE).catch(
        () => isRunning(cluster) === false,
      );
      if (last) await stopCluster(cluster);
      await client.end().catch(() => {});
    },
  };
}

async function holds(client: pg.Client, lock: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`SELECT ${lock}($1) AS held`, [key]);
  return rows[0]?.held === true;
}
