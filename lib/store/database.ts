import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

type Held = { url: string; client: PrismaClient; pool: pg.Pool };

// Next reloads modules in development; a pool of connections must not be opened anew each time.
const held = globalThis as { undertoneDatabase?: Held | undefined };

/** The client of the database this process works on, named by DATABASE_URL. */
export function database(): PrismaClient {
  return open().client;
}

/** The connections that client works with, for what it cannot do itself. */
export function connections(): pg.Pool {
  return open().pool;
}

function open(): Held {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) throw new Error("DATABASE_URL is not set: start Undertone with npm start");
  if (held.undertoneDatabase?.url === url) return held.undertoneDatabase;
  const pool = new pg.Pool({ connectionString: url });
  // Idle connections that break are replaced when they are needed.
  pool.on("error", () => {});
  held.undertoneDatabase = { url, pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) };
  return held.undertoneDatabase;
}

/** Closes this process's connections. */
export async function closeDatabase(): Promise<void> {
  const open = held.undertoneDatabase;
  held.undertoneDatabase = undefined;
  await open?.client.$disconnect();
  await open?.pool.end();
}
