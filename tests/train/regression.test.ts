import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learn, sumsFor } from "#lib/train/regression.ts";
import { temperatureFor } from "#lib/train/temperature.ts";

const settings = { epochs: 30, rate: 0.3, ridge: 0.01 };

/** Each row has one feature, whose column is its class. */
function rowsOf(columns: readonly number[], most: number) {
  return {
    start: Int32Array.from({ length: columns.length + 1 }, (_, row) => row),
    index: Int32Array.from(columns),
    value: new Float32Array(columns.length).fill(1),
    columns: most,
  };
}

describe("a regression", () => {
  it("learns which feature means which class, for several choices at once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 30, maxLength: 60 }), (columns) => {
        const rows = rowsOf(columns, 3);
        const classes = ["a", "b", "c"];
        const choices = [
          { id: "same", classes, labels: Int32Array.from(columns) },
          { id: "next", classes, labels: Int32Array.from(columns, (column) => (column + 1) % 3) },
        ];
        const sums = sumsFor(learn(rows, choices, settings), rows);
        for (const [row, column] of columns.entries()) {
          expect(highest(sums.subarray(row * 6, row * 6 + 3))).toBe(column);
          expect(highest(sums.subarray(row * 6 + 3, row * 6 + 6))).toBe((column + 1) % 3);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("passes over rows that nobody labelled", () => {
    const rows = rowsOf([0, 0, 1, 1], 2);
    const labels = Int32Array.from([0, -1, 1, -1]);
    const { bias } = learn(rows, [{ id: "x", classes: ["a", "b"], labels }], settings);
    expect(Math.abs((bias[0] ?? 1) - (bias[1] ?? -1))).toBeLessThan(0.5);
  });
});

describe("a temperature", () => {
  it("cools sums that are surer than they are right", () => {
    const sums = Float64Array.from(Array.from({ length: 100 }, () => [4, 0]).flat());
    const labels = Int32Array.from({ length: 100 }, (_, row) => (row < 70 ? 0 : 1));
    const temperature = temperatureFor(sums, labels, 2, 0, 2);
    expect(1 / (1 + Math.exp(-4 / temperature))).toBeCloseTo(0.7, 1);
  });
});

function highest(sums: Float64Array): number {
  return sums.indexOf(Math.max(...sums));
}
