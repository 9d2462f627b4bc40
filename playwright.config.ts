import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const SYSTEM = "/usr/bin/chromium";
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = process.env["CHROMIUM"] ?? (existsSync(SYSTEM) ? SYSTEM : undefined);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./tests/e2e/setup.ts",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    // What is not there within a minute is not coming: a test that waits for it should say so.
    actionTimeout: 60_000,
    contextOptions: { reducedMotion: "reduce" },
    // No trace: taking one puts styles into the page, which its content security policy reports.
    screenshot: "only-on-failure",
    launchOptions: {
      // Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ["--no-sandbox", ...QUIET] : QUIET,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
});
