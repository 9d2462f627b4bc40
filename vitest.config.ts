import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    globalSetup: ["tests/globalSetup.ts"],
    pool: "forks",
    maxWorkers: 2,
    // A real database on a busy machine; a test that hangs is found all the same.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
