import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Settings } from "#lib/score/onnx/model.ts";
import type { ModelFiles } from "./tiny.ts";

/** Whether `npm run install:onnx` was run: without it these tests are skipped. */
export const installed = existsSync(
  join(import.meta.dirname, "..", "..", "..", "optional/onnx/node_modules/@huggingface/transformers"),
);

/** Writes a model into a folder of its own, and gives the folder. */
export function writeModel(files: ModelFiles): string {
  const folder = join(mkdtempSync(join(tmpdir(), "undertone-model-")), "tiny");
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function removeModel(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

/** Settings for a model in a folder, with patience for a busy machine. */
export function settingsFor(folder: string, given: Partial<Settings> = {}): Settings {
  return {
    model: {
      within: dirname(folder),
      name: "tiny",
      precision: "fp32",
      download: false,
      cache: join(folder, "cache"),
    },
    languages: ["en"],
    tones: {},
    memory: 4_096,
    pace: { loading: 60_000, batch: 20_000 },
    ...given,
  };
}
