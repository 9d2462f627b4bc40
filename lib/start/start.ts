// npm start: database up, schema current, pages built, demo data in, server on; and all of it down again.
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { isLoopback } from "../auth/guard.ts";
import { type Env, readEnv } from "../env.ts";
import { markInterrupted } from "../store/imports.ts";
import { type OpenDatabase, openDatabase } from "../store/open.ts";
import { buildIfStale } from "./build.ts";
import { loadDemo } from "./demo.ts";

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
  const database = await openDatabase(env);
  try {
    if (!(await database.claimServing())) {
      throw new Error(
        `Undertone is already running${servedAt(env)}. Stop it there (Ctrl-C), or go on using it.`,
      );
    }
    await refuseBusyPort(env);
    await markInterrupted();
    if (!development) await buildIfStale(say);
    await loadDemo(say);
    return await serve(env, database, stopped);
  } finally {
    await database.leave();
  }
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

async function serve(env: Env, database: OpenDatabase, stopped: Promise<void>): Promise<number> {
  const server = fork(join(import.meta.dirname, "..", "..", "app", "server.ts"), {
    env: {
      ...process.env,
      NODE_ENV: development ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // Ctrl-C is for this process, which then asks the server to close.
    detached: true,
  });
  const exited = new Promise<number>((resolve) => server.once("exit", (code) => resolve(code ?? 1)));
  try {
    const port = await listening(server, env.PORT);
    announce(env, port);
    const end = await Promise.race([
      stopped.then(() => "asked" as const),
      exited.then(() => "server" as const),
      database.lost.then(() => "database" as const),
    ]);
    if (end === "asked") say("Stopping …");
    if (end === "server")
      say("The web server ended unexpectedly. Nothing is lost: start again with npm start.");
    if (end === "database")
      say("The database ended unexpectedly. Nothing is lost: start again with npm start.");
    return end === "asked" ? 0 : 1;
  } finally {
    rmSync(addressFile(env), { force: true });
    server.kill("SIGTERM");
    await exited;
  }
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
