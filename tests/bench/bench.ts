// npm run bench [comments]: ratios that hold on any machine, all taken in one run. With 1000000 it takes some minutes.
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import copy from "pg-copy-streams";
import { closeDatabase } from "#lib/store/database.ts";
import { migrate } from "#lib/store/migrate.ts";
import { joinCluster } from "#lib/store/session.ts";
import { seedTargets } from "#lib/store/targets.ts";
import { asCsv } from "./comments.ts";
import { scoring } from "./scoring.ts";
import { tell } from "./tell.ts";
import { dashboard, together } from "./workers.ts";

type Imported = { status: string; accepted: number; seconds: number; cpu: number; peakBytes: number };

const COUNT = Number(process.argv[2] ?? 200_000);
const SIZES = [50_000, 200_000];
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), "undertone-bench-"));
const session = await joinCluster(folder);
try {
  await imports(COUNT);
  await workers(Math.min(COUNT, 50_000));
  await scoring(Math.min(COUNT, 20_000));
} finally {
  await session.leave();
  rmSync(folder, { recursive: true, force: true });
}

async function imports(count: number): Promise<void> {
  const smaller = SIZES.filter((size) => size < count);
  const small: Imported[] = [];
  for (const size of smaller)
    small.push(await imported(await freshDatabase(`of_${size}`), await csvFile(size)));
  const url = await freshDatabase("whole");
  const large = imported(url, await csvFile(count));
  const comments = await copied(url, ["comment"]);
  const both = await copied(url, ["comment", "score"]);
  console.log(
    `Import of ${large.accepted} comments (CSV → scored, in the store): ${large.seconds.toFixed(1)} s, ` +
      `${large.cpu.toFixed(1)} s of processor time without PostgreSQL's`,
  );
  tell("as a multiple of COPY of the comments", large.seconds / comments, "aim: at most 4");
  tell("as a multiple of COPY of comments and scores", large.seconds / both);
  console.log("Peak memory of the importing process, PostgreSQL left out (aim: at most 400 MB, and flat):");
  for (const { accepted, peakBytes } of [...small, large])
    tell(`MB at ${accepted} comments`, peakBytes / 1e6);
}

async function workers(count: number): Promise<void> {
  await freshDatabase("of_workers");
  const path = await csvFile(count);
  const { rest, meanwhile } = await dashboard(path, folder);
  console.log(
    `Figures of a dashboard of ${count} comments, 95 of 100 within ${(1_000 * rest).toFixed(0)} ms:`,
  );
  tell("as a multiple of that while a worker imports", meanwhile / rest, "aim: at most 2");
  const small = await csvFile(Math.ceil(count / 4));
  const one = await together(1, small, folder);
  tell(
    "times faster, two workers at four files",
    one / (await together(2, small, folder)),
    "aim: at least 1.6",
  );
  await closeDatabase();
}

async function csvFile(count: number): Promise<string> {
  const path = join(folder, `${count}.csv`);
  await pipeline(Readable.from(asCsv(count)), createWriteStream(path));
  return path;
}

function imported(url: string, path: string): Imported {
  // With the same bounds to its memory as every command has.
  const args = [...process.execArgv, join(import.meta.dirname, "import.ts"), path];
  const output = execFileSync(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: url },
    encoding: "utf8",
  });
  return JSON.parse(output) as Imported;
}

async function freshDatabase(name: string): Promise<string> {
  await on(session.url, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(session.url);
  url.pathname = `/${name}`;
  process.env["DATABASE_URL"] = url.href;
  await migrate(url.href);
  await seedTargets();
  await closeDatabase();
  return url.href;
}

/** Seconds that COPY takes for the rows of these tables, into tables of the same structure: the best of a few. */
async function copied(from: string, tables: readonly string[]): Promise<number> {
  const files = tables.map((table) => join(folder, `${table}.copy`));
  await on(from, async (client) => {
    for (const [i, table] of tables.entries()) {
      const rows = client.query(copy.to(`COPY ${table} TO STDOUT`));
      await pipeline(rows, createWriteStream(files[i] ?? ""));
    }
  });
  const to = await freshDatabase(`copy_of_${tables.join("_")}`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await on(to, async (client) => {
      await client.query(`TRUNCATE ${tables.join(", ")}`);
      const began = performance.now();
      for (const [i, table] of tables.entries()) {
        await pipeline(createReadStream(files[i] ?? ""), client.query(copy.from(`COPY ${table} FROM STDIN`)));
      }
      times.push((performance.now() - began) / 1_000);
    });
  }
  return Math.min(...times);
}

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}
