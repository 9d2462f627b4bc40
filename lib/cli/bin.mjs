#!/usr/bin/env node
// The package's bin: the command line by way of the same first step as the npm scripts.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const lib = join(dirname(fileURLToPath(import.meta.url)), "..");
const { status } = spawnSync(
  process.execPath,
  [join(lib, "start", "boot.mjs"), "lib/cli/undertone.ts", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, INIT_CWD: process.cwd() } },
);
process.exitCode = status ?? 1;
