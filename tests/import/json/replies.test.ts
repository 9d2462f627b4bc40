import { describe, expect, it } from "vitest";
import { withReplies } from "#lib/import/json/replies.ts";

describe("withReplies", () => {
  it("leaves a comment without replies as it is", () => {
    expect(withReplies({ id: 1, text: "a" })).toEqual([{ id: "1", text: "a" }]);
  });

  it("takes an empty list, and a list of other things, for a cell", () => {
    expect(withReplies({ id: 1, text: "a", replies: [] })).toEqual([{ id: "1", text: "a", replies: "" }]);
    expect(withReplies({ id: 1, text: "a", comments: [1, 2] })).toEqual([
      { id: "1", text: "a", comments: "1, 2" },
    ]);
  });

  it("names no parent where the parent has no id", () => {
    expect(withReplies({ text: "a", replies: [{ text: "b" }] })).toEqual([{ text: "a" }, { text: "b" }]);
  });

  it("keeps the order in which a thread is read", () => {
    const thread = {
      id: 1,
      text: "1",
      replies: [
        { id: 2, text: "2", replies: [{ id: 3, text: "3" }] },
        { id: 4, text: "4" },
      ],
    };
    expect(
      withReplies(thread).map(({ id, parent }: { id?: string; parent?: string }) => [id, parent]),
    ).toEqual([
      ["1", undefined],
      ["2", "1"],
      ["3", "2"],
      ["4", "1"],
    ]);
  });

  it("fills a parent that a reply leaves empty", () => {
    expect(withReplies({ id: 1, text: "a", replies: [{ text: "b", parent: null }] })[1]).toEqual({
      text: "b",
      parent: "1",
    });
  });
});
