import { type BrowserContext, test as base, expect } from "@playwright/test";

type Fixtures = {
  /** Errors a test provokes on purpose: what the browser says of them is no fault. */
  expected: RegExp[];
  /** Every error, and every breach of the content security policy, fails the test it occurs in. */
  errors: string[];
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs off its pattern
  baseURL: async ({}, use) => use(process.env["UNDERTONE_ADDRESS"]),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  expected: async ({}, use) => use([]),
  errors: [
    async ({ context, expected }, use) => {
      const errors: string[] = [];
      await listen(context, errors);
      await use(errors);
      expect(errors.filter((error) => !expected.some((pattern) => pattern.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Gathers what goes wrong in the pages of a context. */
export async function listen(context: BrowserContext, errors: string[]): Promise<void> {
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`Policy violated: ${violatedDirective} by ${blockedURI}`),
    );
  });
}
