import type pg from "pg";
import { connections } from "./database.ts";

/** Does work in one transaction, on a connection of its own. What fails leaves nothing behind. */
export async function inTransaction<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await connections().connect();
  // A connection that breaks says so to whoever waits for an answer; nobody need hear it twice.
  const ignore = () => {};
  client.on("error", ignore);
  let broken = false;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.off("error", ignore);
    client.release(broken);
  }
}

// Unique violation, serialization failure, deadlock.
const TURNED_AWAY = new Set(["23505", "40001", "40P01"]);

const TRIES = 5;

/** The same, tried again where PostgreSQL turned it away because another transaction was in between. */
export async function retried<T>(work: (again: boolean) => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work(tries < TRIES);
  } catch (error) {
    if (!TURNED_AWAY.has((error as { code?: string }).code ?? "") || tries === 1) throw error;
    return retried(work, tries - 1);
  }
}
