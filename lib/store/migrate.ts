import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const ROOT = join(import.meta.dirname, "..", "..", "prisma");
const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Brings a database up to date with prisma/migrations by Prisma's own engine; gives the names of what it applied. */
export function migrate(url: string): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const answer = await engine.applyMigrations({ migrationsList: await migrations(), filters: NO_FILTER });
    return answer.appliedMigrationNames;
  });
}

/** The SQL that leads from one schema (null: an empty database) to schema.prisma as it stands; "" where they agree. */
export function schemaChange(url: string, from: string | null): Promise<string> {
  return withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from:
        from === null
          ? { tag: "empty" }
          : { tag: "schemaDatamodel", files: [{ path: "before.prisma", content: from }] },
      to: { tag: "schemaDatamodel", files: [await schema()] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    return stdout?.includes("This is an empty migration") ? "" : (stdout ?? "");
  });
}

/** The engine does not close the connections it opens: they are of a pool of our own. */
async function withEngine<T>(
  connectionString: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadWasm();
  const { path, content } = await schema();
  const pool = new pg.Pool({ connectionString });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    const engine = await bindings.SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}

let loaded: Promise<void> | undefined;

/** The package imports its .wasm as a module, which Node does not do; its parts are put together here instead. */
function loadWasm(): Promise<void> {
  loaded ??= (async () => {
    const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = await readFile(join(script, "..", "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": parts() });
    const glue = bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  })();
  return loaded;
}

/** The engine sets a timer of ten seconds for its lock and never takes it back; no process is to wait for that. */
function parts(): WebAssembly.ModuleImports {
  const wait = (done: () => void, ms: number) => setTimeout(done, ms).unref();
  const named = Object.entries(bindings).map(([name, part]) => [
    name,
    name.startsWith("__wbg_setTimeout_") ? wait : part,
  ]);
  return Object.fromEntries(named) as WebAssembly.ModuleImports;
}

async function schema(): Promise<{ path: string; content: string }> {
  const path = join(ROOT, "schema.prisma");
  return { path, content: await readFile(path, "utf8") };
}

async function migrations() {
  const baseDir = join(ROOT, "migrations");
  const names = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const migrationDirectories = await Promise.all(
    names.map(async ({ name }) => {
      const value = await readFile(join(baseDir, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
  const lockfile = {
    path: "./migration_lock.toml",
    content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
  };
  return {
    baseDir,
    lockfile,
    shadowDbInitScript: "",
    migrationDirectories: migrationDirectories.toSorted((a, b) => a.path.localeCompare(b.path)),
  };
}
