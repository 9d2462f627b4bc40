import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { closeDatabase } from "#lib/store/database.ts";
import { migrate } from "#lib/store/migrate.ts";
import { joinCluster } from "#lib/store/session.ts";
import { seedTargets } from "#lib/store/targets.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the database that those of the test files are copies of. */
    template: string;
  }
}

// Nothing of it is to survive a fall of the machine.
const QUICK = ["fsync", "synchronous_commit", "full_page_writes"].flatMap((name) => ["-c", `${name}=off`]);

/** One throw-away PostgreSQL for all test files, with a migrated database to copy. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "undertone-tests-"));
  const session = await joinCluster(folder, QUICK);
  const teardown = async () => {
    await session.leave();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    provide("template", await createTemplate(session.url));
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

async function createTemplate(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("CREATE DATABASE template_of_tests").finally(() => client.end());
  const template = new URL(url);
  template.pathname = "/template_of_tests";
  process.env["DATABASE_URL"] = template.href;
  await migrate(template.href);
  await seedTargets();
  // PostgreSQL copies no database that somebody is connected to.
  await closeDatabase();
  delete process.env["DATABASE_URL"];
  return template.href;
}
