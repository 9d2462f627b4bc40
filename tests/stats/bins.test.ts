import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bin, binEnd, binFor, binStart, binsBetween } from "#lib/stats/bins.ts";

const BINS = ["day", "week", "month"] as const satisfies Bin[];
const DAY = 86_400_000;
const someTime = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const iso = (date: Date) => date.toISOString().slice(0, 10);

describe("bins", () => {
  it("hold the times they are named by", () => {
    fc.assert(
      fc.property(someTime, fc.constantFrom(...BINS), (time, bin) => {
        const start = binStart(time, bin);
        expect(start <= time).toBe(true);
        expect(time.getTime()).toBeLessThan(binEnd(start, bin).getTime() + DAY);
        expect(binStart(start, bin)).toEqual(start);
      }),
    );
  });

  it("follow each other without gap or overlap, empty ones too", () => {
    fc.assert(
      fc.property(someTime, fc.nat(3_000), fc.constantFrom(...BINS), (first, days, bin) => {
        const last = new Date(first.getTime() + days * DAY);
        const starts = binsBetween(first, last, bin);
        expect(starts[0]).toEqual(binStart(first, bin));
        expect(starts.at(-1)).toEqual(binStart(last, bin));
        for (const [i, start] of starts.slice(1).entries()) {
          expect(binEnd(starts[i] as Date, bin).getTime() + DAY).toBe(start.getTime());
        }
      }),
    );
  });

  it("begin weeks on Monday and months on the first, in UTC", () => {
    expect(iso(binStart(new Date("2024-03-03T23:59:59Z"), "week"))).toBe("2024-02-26");
    expect(iso(binStart(new Date("2024-03-04T00:00:00Z"), "week"))).toBe("2024-03-04");
    expect(iso(binEnd(new Date("2024-02-01"), "month"))).toBe("2024-02-29");
  });

  it("are as many as a screen can show", () => {
    fc.assert(
      fc.property(someTime, fc.nat(2_500), (first, days) => {
        const last = new Date(first.getTime() + days * DAY);
        expect(binsBetween(first, last, binFor(first, last)).length).toBeLessThanOrEqual(90);
      }),
    );
    expect(binsBetween(new Date("2024-01-01"), new Date("2024-01-01"), "day")).toHaveLength(1);
  });
});
