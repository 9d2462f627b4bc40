import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";

// Next reloads modules in development; a pool of connections must not be opened anew each time.
const held = globalThis as { undertoneDatabase?: { url: string; client: PrismaClient } | undefined };

/** The client of the database this process works on, named by DATABASE_URL. */
export function database(): PrismaClient {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) throw new Error("DATABASE_URL is not set: start Undertone with npm start");
  if (held.undertoneDatabase?.url !== url) {
    held.undertoneDatabase = {
      url,
      client: new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) }),
    };
  }
  return held.undertoneDatabase.client;
}

/** Closes this process's connections. */
export async function closeDatabase(): Promise<void> {
  await held.undertoneDatabase?.client.$disconnect();
  held.undertoneDatabase = undefined;
}
