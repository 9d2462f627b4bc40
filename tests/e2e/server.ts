import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const LOG = join(ROOT, "test-results", "server.log");
/** The pages may have to be built first. */
const PATIENCE = 180_000;

export type Server = { address: string; stop(): Promise<void> };

/** Starts Undertone as `npm start` does, with an empty database of its own on a free port. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "undertone-e2e-"));
  const child = spawn(process.execPath, [join(ROOT, "lib/start/start.ts")], {
    cwd: ROOT,
    env: { ...process.env, UNDERTONE_DATA: join(folder, "data"), PORT: "0", HOST: "", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  mkdirSync(dirname(LOG), { recursive: true });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const fail = () => reject(new Error(`Undertone did not start:\n${said}`));
    const timer = setTimeout(fail, PATIENCE);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        appendFileSync(LOG, chunk);
        const ready = /ready at (\S+)/.exec(said);
        if (ready?.[1] === undefined) return;
        clearTimeout(timer);
        resolve(ready[1]);
      });
    }
    child.once("exit", fail);
  }).catch((error: unknown) => {
    child.kill("SIGTERM");
    throw error;
  });
  return {
    address,
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      if (code !== 0) throw new Error(`Undertone ended with ${code}:\n${said}`);
    },
  };
}
