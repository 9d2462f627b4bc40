import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEnv, settings } from "#lib/env.ts";

describe("the settings", () => {
  it("have a value where none is given, or an empty one", () => {
    const plain = readEnv({});
    expect(plain).toMatchObject({ HOST: "127.0.0.1", PORT: 3000, UNDERTONE_OPEN_WITHOUT_LOGIN: false });
    expect(plain).toMatchObject({ UNDERTONE_HOSTS: [], NODE_ENV: "production" });
    expect(plain.DATABASE_URL).toBeUndefined();
    expect(readEnv({ PORT: "", HOST: "", DATABASE_URL: "" })).toEqual(plain);
  });

  it("are read as what they mean", () => {
    const given = {
      PORT: "0",
      UNDERTONE_OPEN_WITHOUT_LOGIN: "1",
      UNDERTONE_HOSTS: " A.example, b.example ,,",
    };
    expect(readEnv(given)).toMatchObject({
      PORT: 0,
      UNDERTONE_OPEN_WITHOUT_LOGIN: true,
      UNDERTONE_HOSTS: ["a.example", "b.example"],
    });
  });

  it("of engines are off where nothing is said, and read as what they mean", () => {
    const plain = readEnv({});
    for (const name of ["LLM_URL", "LLM_MODEL", "LLM_KEY", "LLM_BUDGET", "ONNX_MODEL"] as const) {
      expect(plain[`UNDERTONE_${name}`]).toBeUndefined();
    }
    expect(plain).toMatchObject({ UNDERTONE_ONNX_DOWNLOAD: false, UNDERTONE_ONNX_LANGUAGES: ["en"] });
    const given = {
      UNDERTONE_LLM_BUDGET: "2000 tokens",
      UNDERTONE_ONNX_LANGUAGES: "en, RU",
      UNDERTONE_ONNX_LABELS: "Joy=positive, a=b=negative",
    };
    expect(readEnv(given)).toMatchObject({
      UNDERTONE_LLM_BUDGET: { most: 2000, unit: "tokens" },
      UNDERTONE_ONNX_LANGUAGES: ["en", "ru"],
      UNDERTONE_ONNX_LABELS: { joy: "positive", "a=b": "negative" },
    });
  });

  it.each([
    ["PORT", "three thousand"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["DATABASE_URL", "mysql://localhost/comments"],
    ["DATABASE_URL", "localhost"],
    ["UNDERTONE_OPEN_WITHOUT_LOGIN", "yes"],
    ["NODE_ENV", "staging"],
    ["UNDERTONE_FILES", "/var/files"],
    ["UNDERTONE_FILES", "s3://Bucket With Spaces"],
    ["AWS_ENDPOINT_URL_S3", "localhost:9000"],
    ["UNDERTONE_LLM_URL", "localhost:11434/v1"],
    ["UNDERTONE_LLM_BUDGET", "5 dollars"],
    ["UNDERTONE_ONNX_LABELS", "joy=happy"],
    ["UNDERTONE_ONNX_MEMORY", "0"],
  ])("name %s where it is %s", (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(`${name}: `);
  });

  it("name every one that is wrong, at once", () => {
    const wrong = () => readEnv({ PORT: "x", NODE_ENV: "y" });
    expect(wrong).toThrow(/PORT: [\s\S]*NODE_ENV: |NODE_ENV: [\s\S]*PORT: /);
  });

  it("are all described in README.md", () => {
    const path = new URL("../README.md", import.meta.url);
    const readme = existsSync(path) ? readFileSync(path, "utf8") : "";
    expect(settings.filter((name) => !readme.includes(name))).toEqual([]);
  });
});
