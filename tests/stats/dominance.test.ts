import { describe, expect, it } from "vitest";
import { dominant } from "#lib/stats/dominance.ts";

describe("a part dominates", () => {
  it("from a quarter of all on, and from five at least", () => {
    const authors = [
      { whose: "Ada", n: 8 },
      { whose: "Ben", n: 5 },
    ];
    expect(dominant(authors, 20)).toEqual({ whose: "Ada", n: 8, share: 0.4 });
    expect(dominant(authors, 33)).toBeNull();
    expect(dominant([{ whose: "Ada", n: 4 }], 7)).toBeNull();
    expect(dominant([], 0)).toBeNull();
  });
});
