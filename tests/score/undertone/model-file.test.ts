import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { learned, modelBytes, readModel, UnreadableModel } from "#lib/score/undertone/model-file.ts";

const folder = mkdtempSync(join(tmpdir(), "undertone-model-"));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMITTED = join("lib", "score", "undertone", "model.bin");

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("the file of the model", () => {
  it("is small", () => {
    expect(readFileSync(COMMITTED).length).toBeLessThan(8_000_000);
  });

  it("is written again as it was read", () => {
    expect(modelBytes(learned()).equals(readFileSync(COMMITTED))).toBe(true);
  });

  it("is missed with the command that brings it back", () => {
    expect(() => readModel(join(folder, "none.bin"))).toThrow(UnreadableModel);
    expect(() => readModel(join(folder, "none.bin"))).toThrow(/missing.*git checkout.*npm run train/s);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1_000)],
    [
      "with a bit turned",
      (bytes: Buffer) => bytes.fill((bytes.at(-5) ?? 0) ^ 1, bytes.length - 5, bytes.length - 4),
    ],
    ["with a broken heading", (bytes: Buffer) => bytes.fill("x", 20, 30)],
    ["of another kind", () => Buffer.from("PNG")],
    ["empty", () => Buffer.alloc(0)],
  ])("%s is said to be damaged", (name, harm) => {
    const path = file(name, harm(Buffer.from(readFileSync(COMMITTED))));
    expect(() => readModel(path)).toThrow(/damaged.*git checkout/s);
  });
});
