import { readEnv } from "../env.ts";
import { openDatabase } from "../store/open.ts";

/** Runs a command on the database, whether Undertone is being served at the time or not. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const database = await openDatabase(readEnv());
  try {
    return await work();
  } finally {
    await database.leave();
  }
}
