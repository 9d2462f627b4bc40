import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnv } from "#lib/env.ts";
import { settingsOf } from "#lib/score/onnx/model.ts";
import { installed, removeModel, writeModel } from "./model.ts";
import { toneModel } from "./tiny.ts";

function missing(given: Record<string, string>): string {
  const { model } = settingsOf(readEnv(given));
  return "missing" in model ? model.missing : "";
}

it("without a model nothing is set up", () => {
  expect(missing({})).toContain("UNDERTONE_ONNX_MODEL");
});

it.skipIf(installed)("without what runs models it is said how to get it", () => {
  expect(missing({ UNDERTONE_ONNX_MODEL: "/anywhere" })).toContain("npm run install:onnx");
});

describe.skipIf(!installed)("a model", () => {
  it("in a folder is taken from there, and nothing is downloaded", () => {
    const folder = writeModel(toneModel());
    const { model } = settingsOf(readEnv({ UNDERTONE_ONNX_MODEL: folder, UNDERTONE_ONNX_DOWNLOAD: "1" }));
    expect(model).toMatchObject({
      within: join(folder, ".."),
      name: "tiny",
      precision: "fp32",
      download: false,
    });
    removeModel(folder);
  });

  it("whose folder lacks something is named with what it lacks", () => {
    const folder = writeModel(toneModel());
    rmSync(join(folder, "tokenizer.json"));
    rmSync(join(folder, "onnx"), { recursive: true });
    expect(missing({ UNDERTONE_ONNX_MODEL: folder })).toContain("no tokenizer.json and no onnx/model.onnx");
    expect(missing({ UNDERTONE_ONNX_MODEL: join(folder, "gone") })).toContain("there is no such folder");
    removeModel(folder);
  });

  it("of the hub is downloaded only where that is allowed", () => {
    const given = { UNDERTONE_ONNX_MODEL: "some-one/a-model" };
    expect(missing(given)).toContain("UNDERTONE_ONNX_DOWNLOAD=1");
    const { model } = settingsOf(readEnv({ ...given, UNDERTONE_ONNX_DOWNLOAD: "1" }));
    expect(model).toMatchObject({ within: null, name: "some-one/a-model", download: true });
  });
});
