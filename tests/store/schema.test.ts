import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrate, schemaChange } from "#lib/store/migrate.ts";
import { createDatabase, dropDatabase, query } from "../database.ts";

let migrated: string;
let direct: string;

beforeAll(async () => {
  migrated = await createDatabase(null);
  direct = await createDatabase(null);
});
afterAll(async () => {
  await dropDatabase(migrated);
  await dropDatabase(direct);
});

describe("the migrations", () => {
  it("are applied once, however often they are asked for", async () => {
    expect((await migrate(migrated)).length).toBeGreaterThan(0);
    expect(await migrate(migrated)).toEqual([]);
  });

  it("make what schema.prisma says: tables, columns, types, keys and indexes", async () => {
    await migrate(migrated);
    await query(await schemaChange(direct, null), [], direct);
    expect(await catalogue(migrated)).toEqual(await catalogue(direct));
  });

  it("leave nobody connected", async () => {
    await migrate(migrated);
    const others =
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    expect(await query(others, [], migrated)).toEqual([]);
  });
});

// What Citus asks of a table that is distributed by data set. These few are on every node, or hold no comments.
const LOCAL = ["dataset", "_prisma_migrations"];

describe("every table that grows with comments", () => {
  it("has dataset_id first in its primary key", async () => {
    const keys = await indexes("i.indisprimary");
    expect(keys.length).toBeGreaterThan(8);
    for (const { table, columns } of keys) expect([table, columns[0]]).toEqual([table, "dataset_id"]);
  });

  it("has a primary key at all", async () => {
    const tables = await query<{ table: string }>(
      `SELECT relname AS table FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
       AND relname <> ALL($1)`,
      [LOCAL],
      inject("template"),
    );
    const keyed = (await indexes("i.indisprimary")).map(({ table }) => table);
    expect(tables.map(({ table }) => table).sort()).toEqual(keyed.sort());
  });

  it("has no unique index without dataset_id", async () => {
    for (const { table, name, columns } of await indexes("i.indisunique")) {
      expect([table, name, columns.includes("dataset_id")]).toEqual([table, name, true]);
    }
  });

  it("refers to no other by a foreign key that would cross nodes", async () => {
    expect(
      await query("SELECT conname FROM pg_constraint WHERE contype = 'f'", [], inject("template")),
    ).toEqual([]);
  });
});

function indexes(which: string): Promise<{ table: string; name: string; columns: string[] }[]> {
  return query(
    `SELECT t.relname AS table, x.relname AS name,
            array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) AS columns
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY(i.indkey)
     WHERE t.relnamespace = 'public'::regnamespace AND t.relname <> ALL($1) AND ${which} GROUP BY 1, 2`,
    [LOCAL],
    inject("template"),
  );
}

/** All there is in a database, in words that do not depend on the order it was made in. */
async function catalogue(url: string): Promise<object> {
  const read = (sql: string) => query(sql, [], url);
  return {
    columns: await read(
      `SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default, datetime_precision
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
       ORDER BY table_name, column_name`,
    ),
    constraints: await read(
      `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations'
       ORDER BY 1, 2`,
    ),
    indexes: await read(
      `SELECT indexname, indexdef FROM pg_indexes
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    ),
    enums: await read(
      `SELECT typname, array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum
       JOIN pg_type t ON t.oid = enumtypid GROUP BY 1 ORDER BY 1`,
    ),
  };
}
