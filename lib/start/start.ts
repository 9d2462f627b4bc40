// npm start: database up, schema current, pages built, demo data in, server on; and all of it down again.
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { isLoopback } from "../auth/guard.ts";
import { type Env, readEnv } from "../env.ts";
import { type OpenDatabase, openDatabase } from "../store/open.ts";
import { buildIfStale } from "./build.ts";
import { loadDemo } from "./demo.ts";
import { keepRunning } from "./keepRunning.ts";

const development = process.argv.includes("--dev");

try {
  process.exitCode = await start(readEnv());
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}

async function start(env: Env): Promise<number> {
  refuseOpenAddress(env);
  const stopped = stopSignal();
  const database = { now: await openDatabase(env) };
  try {
    await claim(env, database.now);
    await refuseBusyPort(env);
    if (!development) await buildIfStale(say);
    await loadDemo(say);
    return await serve(env, database, stopped);
  } finally {
    await database.now.leave();
  }
}

async function claim(env: Env, database: OpenDatabase): Promise<void> {
  if (await database.claimServing()) return;
  throw new Error(`Undertone is already running${servedAt(env)}. Stop it there (Ctrl-C), or go on using it.`);
}

function refuseOpenAddress({ HOST, UNDERTONE_OPEN_WITHOUT_LOGIN }: Env): void {
  if (isLoopback(HOST) || UNDERTONE_OPEN_WITHOUT_LOGIN) return;
  throw new Error(
    `Undertone has no log-in yet, so it serves this machine only and not ${HOST}. ` +
      "If everybody who can reach that address may see and change everything, set UNDERTONE_OPEN_WITHOUT_LOGIN=1.",
  );
}

function refuseBusyPort({ HOST, PORT }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", (error: NodeJS.ErrnoException) =>
      reject(portFault(error.code, PORT)),
    );
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

/** Serves until it is told to stop or the web server ends; a database or a worker that ends is started again. */
async function serve(env: Env, database: { now: OpenDatabase }, stopped: Promise<void>): Promise<number> {
  const server = forked("app/server.ts");
  const exited = new Promise<number>((resolve) => server.once("exit", (code) => resolve(code ?? 1)));
  let worker: ReturnType<typeof keepRunning> | undefined;
  try {
    const port = await listening(server, env.PORT);
    announce(env, port);
    worker = keepRunning(
      () => forked("lib/cli/undertone.ts", "worker"),
      () => say("The worker ended unexpectedly and is started again. Nothing is lost."),
    );
    for (;;) {
      const end = await Promise.race([
        stopped.then(() => "asked" as const),
        exited.then(() => "server" as const),
        database.now.lost.then(() => "database" as const),
      ]);
      if (end === "asked") say("Stopping …");
      if (end === "server")
        say("The web server ended unexpectedly. Nothing is lost: start again with npm start.");
      if (end !== "database") return end === "asked" ? 0 : 1;
      const same = await databaseAgain(env, database);
      if (!same) return 1;
    }
  } finally {
    rmSync(addressFile(env), { force: true });
    server.kill("SIGTERM");
    await Promise.all([exited, worker?.stop()]);
  }
}

/** Starts a database that ended. False where that leads to another address, which web server and worker do not know. */
async function databaseAgain(env: Env, database: { now: OpenDatabase }): Promise<boolean> {
  say("The database ended unexpectedly and is started again. Nothing is lost.");
  const before = process.env["DATABASE_URL"];
  await database.now.leave();
  database.now = await openDatabase(env);
  await claim(env, database.now);
  if (process.env["DATABASE_URL"] === before) return true;
  say("Its port is in use by another program now: start again with npm start.");
  return false;
}

function forked(module: string, ...args: string[]): ChildProcess {
  return fork(join(import.meta.dirname, "..", "..", module), args, {
    env: {
      ...process.env,
      NODE_ENV: development ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // Ctrl-C is for this process, which then asks the others to close.
    detached: true,
  });
}

function listening(server: ChildProcess, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("message", (message: { port?: number; fault?: string }) => {
      if (message.port !== undefined) resolve(message.port);
      else reject(portFault(message.fault, wanted));
    });
    server.once("exit", () => reject(new Error("The web server could not start; its message stands above.")));
  });
}

function portFault(code: string | undefined, port: number): Error {
  if (code !== "EADDRINUSE") return new Error(`Undertone cannot serve on port ${port}: ${code}.`);
  return new Error(`Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`);
}

function announce(env: Env, port: number): void {
  const host = env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST;
  const address = `http://${host}:${port}`;
  if (env.DATABASE_URL === undefined) writeFileSync(addressFile(env), address);
  console.log(`Undertone is ready at ${address}  (Ctrl-C stops it)`);
}

function servedAt(env: Env): string {
  try {
    return ` at ${readFileSync(addressFile(env), "utf8")}`;
  } catch {
    return "";
  }
}

function addressFile(env: Env): string {
  return join(env.UNDERTONE_DATA, "address");
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
