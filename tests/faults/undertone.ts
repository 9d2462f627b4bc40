// Undertone as `npm start` runs it, to be killed in parts.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { contentHash } from "../jobs/content.ts";

export const VICTIMS = ["worker", "web server", "database"] as const;
export type Victim = (typeof VICTIMS)[number];

const ROOT = join(import.meta.dirname, "..", "..");
const PATIENCE_MS = 300_000;

export class Undertone {
  readonly #data: string;
  #child: ChildProcess | undefined;
  #address = "";

  constructor(data: string) {
    this.#data = data;
  }

  /** Starts it and waits until it serves. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, "lib/start/start.ts")], {
      cwd: ROOT,
      env: { ...process.env, UNDERTONE_DATA: this.#data, PORT: "0", HOST: "", DATABASE_URL: "" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    this.#child = child;
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    await until(() => /ready at (\S+)/.test(said) || child.exitCode !== null);
    this.#address = /ready at (\S+)/.exec(said)?.[1] ?? "";
    if (this.#address === "") throw new Error(`Undertone did not start:\n${said}`);
  }

  get address(): string {
    return this.#address;
  }

  /** The most memory that a part of it ever took, in bytes; 0 where that cannot be told. */
  peakMemory(part: Victim): number {
    const pid = part === "database" ? this.#postmaster() : this.#childNamed(part);
    return Number(/VmHWM:\s*(\d+) kB/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) * 1_024;
  }

  async stop(): Promise<void> {
    this.#child?.kill("SIGTERM");
    await until(() => this.#child === undefined || this.#child.exitCode !== null);
  }

  /** Kills a part of it as `kill -9` does. What nobody starts again by itself is started here. */
  async kill(victim: Victim): Promise<void> {
    const pid = victim === "database" ? this.#postmaster() : this.#childNamed(victim);
    if (pid !== null) process.kill(pid, "SIGKILL");
    if (victim !== "web server") return;
    await until(() => this.#child?.exitCode !== null);
    await this.start();
  }

  /** Stops the database as its owner does, in the midst of what is under way. */
  restartDatabase(): void {
    const pid = this.#postmaster();
    if (pid !== null) process.kill(pid, "SIGINT");
  }

  /** Puts a file in the queue of a new data set, whose number it gives. */
  async upload(name: string, text: string): Promise<number> {
    const made = await this.#asked("/api/v1/datasets", { name });
    const { dataset } = (await made.json()) as { dataset: { id: number } };
    const mapping = { text: "text", id: "id", author: "author", time: "time", source: "source" };
    const query = new URLSearchParams({ name: "comments.csv", mapping: JSON.stringify(mapping) });
    const answer = await fetch(`${this.#address}/api/v1/datasets/${dataset.id}/imports?${query}`, {
      method: "POST",
      headers: { Prefer: "respond-async" },
      body: text,
    });
    if (answer.status !== 202) throw new Error(`The file was refused: ${await answer.text()}`);
    return dataset.id;
  }

  /** A hash of what is in a data set once its import is over. */
  async contentOf(id: number): Promise<string> {
    await until(async () => {
      const answer = await fetch(`${this.#address}/api/v1/datasets/${id}/imports`).catch(() => null);
      if (answer?.ok !== true) return false;
      const { imports } = (await answer.json()) as { imports: { status: string; message: string | null }[] };
      const [one] = imports;
      if (one?.status === "failed") throw new Error(`An import failed: ${one.message}`);
      return one?.status === "finished";
    });
    // A killed database may have answered for the last time just now.
    let hash: string | null = null;
    await until(async () => {
      hash = await contentHash(id, this.#databaseUrl()).catch(() => null);
      return hash !== null;
    });
    return hash ?? "";
  }

  async #asked(path: string, body: object): Promise<Response> {
    for (const began = Date.now(); ; await sleep(200)) {
      const answer = await fetch(this.#address + path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }).catch(() => null);
      if (answer?.ok === true) return answer;
      if (Date.now() - began > PATIENCE_MS) throw new Error(`${path}: ${answer?.status ?? "no answer"}`);
    }
  }

  #childNamed(victim: Victim): number | null {
    const part = victim === "worker" ? "undertone.ts" : "app/server.ts";
    for (const path of globSync("/proc/[0-9]*/status")) {
      const status = textOf(path);
      if (!status.includes(`PPid:\t${this.#child?.pid}\n`)) continue;
      if (textOf(path.replace("status", "cmdline")).includes(part)) return Number(path.split("/")[2]);
    }
    return null;
  }

  #postmaster(): number | null {
    const path = join(this.#data, "postgres", "postmaster.pid");
    return existsSync(path) ? Number(textOf(path).split("\n")[0]) : null;
  }

  #databaseUrl(): string {
    const port = textOf(join(this.#data, "postgres", "undertone.port"));
    const password = textOf(join(this.#data, "postgres", "undertone.password"));
    return `postgresql://undertone:${password}@127.0.0.1:${port}/undertone`;
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await holds()); await sleep(100)) {
    if (Date.now() - began > PATIENCE_MS) throw new Error("It took longer than five minutes");
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
