import { describe, expect, it } from "vitest";
import { COLUMN_NAMES, isKnownColumn, ROLES, rankOf } from "#lib/import/columns.ts";

describe("COLUMN_NAMES", () => {
  it("are written as names are compared", () => {
    for (const role of ROLES) {
      for (const name of COLUMN_NAMES[role]) expect(name).toMatch(/^[\p{Ll}\p{Lo}\p{N}]+$/u);
    }
  });

  it("have one meaning each", () => {
    const all = ROLES.flatMap((role) => COLUMN_NAMES[role]);
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
  });
});

describe("rankOf", () => {
  it("sees past capitals, spaces and signs", () => {
    for (const name of ["comment_content", "Comment Content", "commentContent"]) {
      expect(rankOf(name, "text")).toBe(rankOf("commentcontent", "text"));
    }
  });

  it("counts the end of a dotted name, a little less", () => {
    expect(rankOf("snippet.textOriginal", "text")).toBe((rankOf("textOriginal", "text") ?? 0) + 0.5);
  });

  it("is null for other names", () => {
    expect(rankOf("shoe size", "text")).toBeNull();
    expect(isKnownColumn("shoe size")).toBe(false);
    expect(isKnownColumn("thread.title")).toBe(true);
  });
});
