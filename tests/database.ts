import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "#lib/store/database.ts";

/** Connections to the database of the test file that runs: to open one takes longer than most of what is asked. */
let own: { url: string; pool: pg.Pool } | undefined;

/** Gives a test file a database of its own, migrated and with the default targets, for as long as it runs. */
export function withDatabase(): void {
  let url: string;
  beforeAll(async () => {
    url = await createDatabase(inject("template"));
    process.env["DATABASE_URL"] = url;
    own = { url, pool: new pg.Pool({ connectionString: url }) };
  });
  afterAll(async () => {
    await closeDatabase();
    delete process.env["DATABASE_URL"];
    await own?.pool.end();
    own = undefined;
    await dropDatabase(url);
  });
}

/** Creates a database beside the template: a copy of it, or one of nothing at all. Gives its address. */
export async function createDatabase(template: string | null): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const from = template === null ? "template0" : new URL(template).pathname.slice(1);
  await administer(`CREATE DATABASE ${name} TEMPLATE ${from}`);
  return addressOf(name);
}

export async function dropDatabase(url: string): Promise<void> {
  await administer(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
}

/** Runs SQL past the product's own code, to see what is really there. */
export async function query<Row extends object>(
  sql: string,
  values: readonly unknown[] = [],
  url = process.env["DATABASE_URL"],
): Promise<Row[]> {
  if (own !== undefined && url === own.url) return (await own.pool.query<Row>(sql, [...values])).rows;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

function administer(sql: string): Promise<object[]> {
  return query(sql, [], addressOf("postgres"));
}

function addressOf(name: string): string {
  const url = new URL(inject("template"));
  url.pathname = `/${name}`;
  return url.href;
}
