import { afterEach, expect, it, vi } from "vitest";
import { describeEngine } from "#lib/score/describe.ts";
import { scorers } from "#lib/score/scorers.ts";

afterEach(() => vi.unstubAllEnvs());

it("every engine of the table can be described, whatever is set", () => {
  for (const { id } of scorers) {
    const { obstacle, notice, languages } = describeEngine(id);
    expect(notice).toMatch(/^The text of the comments .*\.$/);
    expect(languages.length).toBeGreaterThan(0);
    if (obstacle !== null) expect(obstacle).toMatch(/UNDERTONE_|npm run/);
  }
});

it("an engine that computes here has no obstacle, and sends nothing", () => {
  expect(describeEngine("lexicon")).toMatchObject({
    obstacle: null,
    leavesFor: null,
    notice: "The text of the comments stays in Undertone.",
  });
});

it.each([
  ["https://api.example/v1", "api.example"],
  ["http://10.0.0.7:8000/v1", "10.0.0.7:8000"],
  ["http://127.0.0.1.example/v1", "127.0.0.1.example"],
  ["http://localhost.example:1/v1", "localhost.example:1"],
])("that text leaves the machine is said of %s", (url, host) => {
  vi.stubEnv("UNDERTONE_LLM_URL", url);
  vi.stubEnv("UNDERTONE_LLM_MODEL", "m");
  expect(describeEngine("llm")).toMatchObject({ obstacle: null, leavesFor: host });
  expect(describeEngine("llm").notice).toBe(
    `The text of the comments leaves this machine: it is sent to ${host}.`,
  );
});

it.each(["http://localhost:11434/v1", "http://127.0.0.1:8080/v1", "http://[::1]:8080/v1"])(
  "that it stays on the machine is said of %s",
  (url) => {
    vi.stubEnv("UNDERTONE_LLM_URL", url);
    vi.stubEnv("UNDERTONE_LLM_MODEL", "m");
    expect(describeEngine("llm")).toMatchObject({ obstacle: null, leavesFor: null });
    expect(describeEngine("llm").notice).toContain("a program on this machine");
  },
);
