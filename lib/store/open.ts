import type { Env } from "../env.ts";
import { closeDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";
import { joinCluster, type Session } from "./session.ts";
import { seedTargets } from "./targets.ts";

/** The database ready for use, and how to leave it. */
export type OpenDatabase = Omit<Session, "url">;

/**
 * Makes the database ready for this process: the one of DATABASE_URL, or else the embedded one, brought up
 * to date. Afterwards DATABASE_URL names it, for this process and those it starts.
 */
export async function openDatabase(env: Env): Promise<OpenDatabase> {
  const session =
    env.DATABASE_URL === undefined ? await joinCluster(env.UNDERTONE_DATA) : external(env.DATABASE_URL);
  process.env["DATABASE_URL"] = session.url;
  try {
    await migrate(session.url);
    await seedTargets();
  } catch (error) {
    await closeDatabase();
    await session.leave();
    throw error;
  }
  return {
    ...session,
    async leave() {
      await closeDatabase();
      await session.leave();
    },
  };
}

/** Any number of servers may serve a database of their owner's. */
function external(url: string): Session {
  return { url, lost: new Promise(() => {}), claimServing: async () => true, leave: async () => {} };
}
