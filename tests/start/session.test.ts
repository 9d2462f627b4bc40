import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { query } from "../database.ts";

// Real processes, killed as machines and impatient people kill them.

type Member = { process: ChildProcess; url: string; serving: boolean };

let folder: string;
let pidFile: string;
const members = new Set<Member>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "undertone-session-"));
  pidFile = join(folder, "postgres", "postmaster.pid");
});
afterAll(async () => {
  for (const member of members) await killed(member);
  await leave(await joined());
  rmSync(folder, { recursive: true, force: true });
});

describe("the embedded database", () => {
  it("is one for all processes, served by one of them, and stops with the last", async () => {
    const [first, second] = await Promise.all([joined(), joined()]);
    expect(second.url).toBe(first.url);
    expect([first.serving, second.serving].filter(Boolean)).toHaveLength(1);
    await leave(first);
    expect(await answers(second.url)).toBe(true);
    await leave(second);
    expect(existsSync(pidFile)).toBe(false);
  });

  it("is free again when a process that used it was killed", async () => {
    const stayed = await joined();
    await killed(stayed);
    expect(await eventuallyServed()).toBe(true);
    expect(existsSync(pidFile)).toBe(false);
  });

  it("starts again when it was killed itself, where it was, with all that was committed", async () => {
    const before = await joined();
    await query("CREATE TABLE kept (word text)", [], before.url);
    await query("INSERT INTO kept VALUES ('safe')", [], before.url);
    process.kill(postmaster(), "SIGKILL");
    await leave(before);
    const after = await joined();
    expect(after.url).toBe(before.url);
    expect(await query("SELECT word FROM kept", [], after.url)).toEqual([{ word: "safe" }]);
    await leave(after);
  });

  it("starts although a dead one's pid file names a process that lives", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const lines = [other.pid, join(folder, "postgres"), 0, 1, "", "127.0.0.1", "", "ready"];
    writeFileSync(pidFile, `${lines.join("\n")}\n`);
    const member = await joined();
    expect(await answers(member.url)).toBe(true);
    await leave(member);
    other.kill();
  });

  it("starts although a creation was cut short", async () => {
    const cut = mkdtempSync(join(folder, "cut-"));
    const gone = await spawnedAndGone();
    mkdirSync(join(cut, `postgres.new.${gone}`));
    writeFileSync(join(cut, `postgres.new.${gone}.password`), "secret");
    const member = await joined(cut);
    expect(await answers(member.url)).toBe(true);
    await leave(member);
    expect(readdirSync(cut).sort()).toEqual(["postgres", "postgres.log"]);
  });
});

function joined(where = folder): Promise<Member> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "member.ts"), where], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The process ended with ${code} before it had joined`)));
    createInterface(child.stdout).once("line", (line) => {
      const member = { process: child, ...(JSON.parse(line) as { url: string; serving: boolean }) };
      members.add(member);
      resolve(member);
    });
  });
}

async function leave(member: Member): Promise<void> {
  members.delete(member);
  const gone = exited(member);
  member.process.stdin?.end("leave\n");
  await gone;
}

async function killed(member: Member): Promise<void> {
  members.delete(member);
  const gone = exited(member);
  member.process.kill("SIGKILL");
  await gone;
}

function exited({ process }: Member): Promise<void> {
  return process.exitCode !== null
    ? Promise.resolve()
    : new Promise((done) => process.once("exit", () => done()));
}

/** PostgreSQL needs a moment to notice that a process has gone, and then lets go of its locks. */
async function eventuallyServed(): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    const member = await joined();
    await leave(member);
    if (member.serving) return true;
    await sleep(100);
  }
  return false;
}

/** The number of a process that is no more. */
async function spawnedAndGone(): Promise<number | undefined> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((done) => child.once("exit", done));
  return child.pid;
}

function postmaster(): number {
  return Number(readFileSync(pidFile, "utf8").split("\n")[0]);
}

async function answers(url: string): Promise<boolean> {
  const [row] = await query<{ one: number }>("SELECT 1 AS one", [], url);
  return row?.one === 1;
}
