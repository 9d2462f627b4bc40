// npm run migration NAME: writes the SQL from the last committed schema to the present one as a new migration.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemaChange } from "../store/migrate.ts";
import { joinCluster } from "../store/session.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const name = process.argv[2];

if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write(
    "Give the migration a name of small letters, digits and _: npm run migration add_labels\n",
  );
  process.exitCode = 2;
} else {
  await write(name);
}

async function write(name: string): Promise<void> {
  const before = execFileSync("git", ["show", "HEAD:prisma/schema.prisma"], { cwd: ROOT, encoding: "utf8" });
  const folder = join(tmpdir(), `undertone-migration-${process.pid}`);
  const session = await joinCluster(folder);
  const sql = await schemaChange(session.url, before).finally(async () => {
    await session.leave();
    rmSync(folder, { recursive: true, force: true });
  });
  if (sql === "") {
    process.stdout.write("schema.prisma is as it was committed: nothing to migrate.\n");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(ROOT, "prisma", "migrations", `${stamp}_${name}`);
  mkdirSync(target);
  writeFileSync(join(target, "migration.sql"), sql);
  process.stdout.write(`prisma/migrations/${stamp}_${name}/migration.sql\n`);
}
