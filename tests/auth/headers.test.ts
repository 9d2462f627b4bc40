import { expect, it } from "vitest";
import { securityHeaders } from "#lib/auth/headers.ts";

it("every answer forbids foreign scripts, frames and guesses about its type", () => {
  const headers = securityHeaders("n0nce", false);
  expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  expect(headers["X-Frame-Options"]).toBe("DENY");
  const policy = headers["Content-Security-Policy"] ?? "";
  for (const part of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).toMatch(/script-src 'self' 'nonce-n0nce' 'strict-dynamic'(;|$)/);
  expect(policy).not.toContain("unsafe-eval");
});

it("only a development server lets scripts evaluate and sockets connect", () => {
  const policy = securityHeaders("n0nce", true)["Content-Security-Policy"] ?? "";
  expect(policy).toContain("'unsafe-eval'");
  expect(policy).toContain("connect-src 'self' ws:");
});
