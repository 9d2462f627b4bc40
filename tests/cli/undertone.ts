import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../lib/cli/undertone.ts");

/** What a command answered and how it ended. */
export type Answer = { code: number | null; out: string; err: string };

/** Runs the command line as its user does, in a folder of his. */
export function undertone(args: readonly string[], folder: string): Answer {
  const done = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A folder for the files of a test file, and how to put one there. */
export function withFolder(): { path(): string; put(name: string, text: string): string } {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "undertone-cli-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: () => folder,
    put(name, text) {
      writeFileSync(join(folder, name), text);
      return name;
    },
  };
}
