import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { modelServer, refuse, replyAll } from "../score/llm/server.ts";

const LINES = ["I love Russia", "I hate NATO"].map((text, id) => JSON.stringify({ id, text })).join("\n");

// Each starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe("undertone score --engine llm", () => {
  it("says what to set where it is not set up", async () => {
    const { code, out, err } = await undertone(["score", "--engine", "llm"], {});
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("the engine llm cannot be used. It is not set up: set UNDERTONE_LLM_URL");
  });

  it("scores each line, with its evidence", async () => {
    const server = await modelServer();
    const { code, out } = await undertone(["score", "--engine", "llm"], settings(server.url));
    expect(code).toBe(0);
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 0, lean: "pro-russia", evidence: [{ kind: "cue", start: 2, end: 6 }] });
    expect(second).toMatchObject({ id: 1, lean: "pro-russia", leanReason: "opposition" });
  });

  it("ends with what is wrong where the endpoint fails, after what was scored", async () => {
    const server = await modelServer((asked, number, response) =>
      number === 0 ? replyAll(asked, number, response) : refuse(response, 401, "no more"),
    );
    const many = Array.from({ length: 12 }, (_, id) => JSON.stringify({ id, text: `I hate NATO ${id}` }));
    const { code, out, err } = await undertone(
      ["score", "--engine", "llm"],
      { ...settings(server.url), UNDERTONE_LLM_BUDGET: "1 requests" },
      many.join("\n"),
    );
    expect([code, out.trim().split("\n").length]).toEqual([1, 10]);
    expect(err).toContain("The budget of 1 requests is used up");
  });
});

it("undertone engines lists them all, with what they need and where texts go", async () => {
  const { code, out } = await undertone(["engines"], {
    UNDERTONE_LLM_URL: "https://api.example/v1",
    UNDERTONE_LLM_MODEL: "m",
  });
  expect(code).toBe(0);
  expect(out).toMatch(/^lexicon \d+\.\d+\.\d+: ready\. The text of the comments stays in Undertone\.$/m);
  expect(out).toMatch(
    /^llm .*: ready\. The text of the comments leaves this machine: it is sent to api\.example\.$/m,
  );
});

function settings(url: string): Record<string, string> {
  return { UNDERTONE_LLM_URL: url, UNDERTONE_LLM_MODEL: "tiny" };
}

async function undertone(args: readonly string[], env: Record<string, string>, input = LINES) {
  const root = join(import.meta.dirname, "..", "..");
  const child = spawn(process.execPath, [join(root, "lib/cli/undertone.ts"), ...args], {
    cwd: root,
    env: { ...process.env, UNDERTONE_LLM_URL: "", UNDERTONE_ONNX_MODEL: "", ...env },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr.on("data", (chunk) => (said.err += String(chunk)));
  // It may refuse before it reads anything.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code: Number(code), ...said };
}
