import { describe, expect, it } from "vitest";
import { BeyondLimits } from "#lib/import/archive/limits.ts";
import { Meter } from "#lib/import/archive/meter.ts";

const MB = 1_000_000;
const LIMITS = { ratio: 10, bytes: 1_000 * MB, entries: 1, nesting: 3 };

function meterOf(taken: number, outer?: Meter): Meter {
  const meter = new Meter(LIMITS, outer);
  meter.take(taken);
  return meter;
}

describe("an archive", () => {
  it("may unpack up to its ratio, and a small one as far as it likes", () => {
    const meter = meterOf(10 * MB);
    meter.give(100 * MB);
    expect(() => meter.give(1)).toThrow("10 times its size (UNDERTONE_UNPACK_RATIO)");
    meterOf(1).give(4 * MB);
  });

  it("may not unpack to more bytes than are allowed, however well it is packed", () => {
    const meter = meterOf(500 * MB);
    meter.give(1_000 * MB);
    expect(() => meter.give(1)).toThrow("UNDERTONE_UNPACK_BYTES");
  });

  it("is refused by what it announces, which is not counted", () => {
    const meter = meterOf(10 * MB);
    expect(() => meter.announce(101 * MB)).toThrow(BeyondLimits);
    meter.announce(100 * MB);
    meter.give(100 * MB);
  });

  it("counts what the archives in it unpack to", () => {
    const outer = meterOf(2 * MB);
    outer.give(5 * MB);
    meterOf(2 * MB, outer).give(10 * MB);
    const inner = meterOf(2 * MB, outer);
    expect(() => inner.announce(6 * MB)).toThrow(BeyondLimits);
    inner.give(5 * MB);
    expect(() => inner.give(1)).toThrow(BeyondLimits);
  });
});
