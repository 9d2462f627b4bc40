import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Files, faults } from "./laws/architecture.ts";

const ROOT = join(import.meta.dirname, "..");
/** Made by programs, or no code of ours. */
const NOT_OURS = new Set([
  "node_modules",
  "generated",
  "data",
  "docs",
  "coverage",
  "test-results",
  "playwright-report",
]);

describe("the house", () => {
  it("is in order: every room imports only what it may", () => {
    const files = codeOf(ROOT);
    expect(files.size).toBeGreaterThan(200);
    expect(faults(files)).toEqual([]);
  });
});

describe("the order of the house is broken by", () => {
  it.each([
    ["Recharts in lib", "lib/stats/draw.ts", 'import { Bar } from "recharts";'],
    ["Recharts outside the charts", "app/comment/draw.tsx", 'import { Bar } from "recharts";'],
    ["Prisma outside the store", "lib/ingest.ts", 'import { PrismaClient } from "@prisma/client";'],
    [
      "the generated client outside the store",
      "app/page.tsx",
      'import { X } from "#lib/store/generated/client.ts";',
    ],
    ["Next in lib", "lib/view.ts", 'import { headers } from "next/headers";'],
    ["React in lib", "lib/text/words.ts", 'import type { ReactNode } from "react";'],
    ["app in lib", "lib/auth/guard.ts", 'import { views } from "../../app/charts/views.ts";'],
    ["sentiment outside the engines", "lib/text/words.ts", 'import Sentiment from "sentiment";'],
    ["distributions outside the statistics", "lib/score/tone.ts", 'import jStat from "jstat";'],
    ["a language model outside the engines", "app/page.tsx", 'import { generateText } from "ai";'],
    ["cheerio outside the import", "lib/score/tone.ts", 'import { load } from "cheerio/slim";'],
    ["the store in a pure room", "lib/stats/share.ts", 'import {\n  cells,\n} from "#lib/store/cells.ts";'],
    ["an import that waits", "lib/score/tone.ts", 'const store = await import("#lib/store/cells.ts");'],
    ["an import for its effects", "lib/score/tone.ts", 'import "#lib/store/cells.ts";'],
    ["an unknown room in lib", "lib/magic/spell.ts", "export const spell = 1;"],
    ["an unknown room at the top", "src/main.ts", "export const main = 1;"],
    ["a barrel", "lib/stats/index.ts", 'export * from "./share.ts";'],
    ["another kind of barrel", "lib/stats/all.ts", 'export { share } from "./share.ts";'],
    ["a drawer of helpers", "lib/stats/helpers/round.ts", "export const round = 1;"],
    ["a drawer of types", "lib/stats/types.ts", "export type Round = 1;"],
    ["a file too long", "lib/stats/long.ts", "// line\n".repeat(301)],
  ])("%s", (_, path, text) => {
    expect(faults(new Map([[path, text]]))).toEqual([expect.stringContaining(path)]);
  });
});

it("words in quotes are no imports", () => {
  const text = 'const shown = `one from "recharts"`;\nconst other = "import React from \'react\'";\n';
  expect(faults(new Map([["lib/stats/share.ts", text]]))).toEqual([]);
});

function codeOf(root: string): Files {
  const exclude = (path: string) => NOT_OURS.has(basename(path)) || basename(path).startsWith(".");
  const paths = globSync("**/*.{ts,tsx,mjs,js}", { cwd: root, exclude });
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
