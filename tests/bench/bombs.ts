// npm run bench:bombs [megabytes] [what]: how long hostile files take to be refused or read to their end, and the memory
// that costs. The sizes are those unpacked.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "#lib/store/migrate.ts";
import { joinCluster } from "#lib/store/session.ts";
import { seedTargets } from "#lib/store/targets.ts";
import { HOSTILE } from "./hostile.ts";

type End = { status: string; read: number; message: string | null; seconds: number; peakBytes: number };

const PATIENCE_MS = 300_000;
const MEGABYTES = Number(process.argv[2] ?? 500);
const wanted = process.argv[3] ?? "";

const folder = mkdtempSync(join(tmpdir(), "undertone-bombs-"));
const session = await joinCluster(folder);
try {
  process.env["DATABASE_URL"] = session.url;
  await migrate(session.url);
  await seedTargets();
  for (const what of Object.keys(HOSTILE).filter((name) => name.includes(wanted))) tellEnd(what);
} finally {
  await session.leave();
  rmSync(folder, { recursive: true, force: true });
}

function tellEnd(what: string): void {
  // With the same bounds to its memory as every command has.
  const args = [...process.execArgv, join(import.meta.dirname, "bomb.ts"), what, String(MEGABYTES * 1e6)];
  try {
    const env = { ...process.env, UNDERTONE_DATA: folder };
    const said = execFileSync(process.execPath, args, { env, encoding: "utf8", timeout: PATIENCE_MS });
    const { status, read, message, seconds, peakBytes } = JSON.parse(said) as End;
    console.log(
      `${what}: ${status} after ${seconds.toFixed(1)} s and ${read} rows, at most ${Math.round(peakBytes / 1e6)} MB`,
    );
    if (message !== null) console.log(`  ${message}`);
  } catch (error) {
    console.log(`${what}: FAILED (${(error as Error).message.split("\n")[0]})`);
    process.exitCode = 1;
  }
}
