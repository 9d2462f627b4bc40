import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    // npm run test:fuzz
    env: { FUZZ: mode === "fuzz" ? "1" : "" },
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    globalSetup: ["tests/globalSetup.ts"],
    pool: "forks",
    maxWorkers: 2,
    // Loading the product anew for each file would take as long as the tests. What a file changes, it puts back.
    isolate: false,
    // A real database on a busy machine; a test that hangs is found all the same.
    testTimeout: mode === "fuzz" ? 1_200_000 : 180_000,
    hookTimeout: 180_000,
  },
}));
