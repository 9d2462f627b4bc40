import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { run } from "#lib/cli/program.ts";

/** What a command answered and how it ended. */
export type Answer = { code: number; out: string; err: string };

/** Runs the command line as its user does, in a folder of his, but without a process of its own. */
export async function undertone(args: readonly string[], folder = "."): Promise<Answer> {
  const [out, err] = [caught(process.stdout), caught(process.stderr)];
  vi.stubEnv("INIT_CWD", folder);
  try {
    const code = await run(args);
    return { code, out: out.text(), err: err.text() };
  } finally {
    out.release();
    err.release();
    vi.unstubAllEnvs();
  }
}

function caught(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const chunks: string[] = [];
  const spy = vi.spyOn(stream, "write").mockImplementation((chunk) => {
    chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
    return true;
  });
  return { text: () => chunks.join(""), release: () => spy.mockRestore() };
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
