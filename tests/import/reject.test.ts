import { describe, expect, it } from "vitest";
import { reject } from "#lib/import/reject.ts";

describe("reject keeps the row", () => {
  it("as it stood", () => {
    expect(reject(3, "why", 'a,"b\n')).toEqual({ row: 3, reason: "why", raw: 'a,"b\n' });
  });

  it("up to 64 KiB, never cutting a character", () => {
    expect(reject(1, "", "x".repeat(70_000)).raw).toHaveLength(65_536);
    const cut = reject(1, "", `x${"я".repeat(40_000)}`).raw;
    expect(new TextEncoder().encode(cut).length).toBe(65_535);
    expect(reject(1, "", `xx${"🙂".repeat(20_000)}`).raw.isWellFormed()).toBe(true);
  });

  it("so that it can be stored and still be seen", () => {
    expect(reject(1, "", "a\0b\ud800").raw).toBe("a␀b\uFFFD");
  });
});
