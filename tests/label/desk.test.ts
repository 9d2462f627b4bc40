import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Desk, EMPTY, type Step, saidOf, stepped } from "#app/label/desk.ts";
import { answerOf, keyOf, rowsFor } from "#app/label/keys.ts";
import { outboxIn, passingStore, type Said } from "#app/label/outbox.ts";

const item = (commentId: string) => ({
  commentId,
  position: 1,
  text: "x",
  language: null,
  source: null,
  url: null,
  parentText: null,
});
const arrived = (ids: readonly string[], rest: Partial<Step & { kind: "arrived" }> = {}): Step => ({
  ...{ kind: "arrived", items: ids.map(item), done: 0, left: ids.length, unsent: [], anew: false },
  ...rest,
});
const deskAfter = (...steps: Step[]): Desk => steps.reduce(stepped, EMPTY);
const ids = ({ items }: Desk) => items.map(({ commentId }) => commentId);

describe("a coder's desk", () => {
  it("goes from comment to comment and counts", () => {
    const desk = deskAfter(
      arrived(["a", "b"]),
      { kind: "answered", field: "tone", value: "neutral" },
      { kind: "passed" },
    );
    expect([ids(desk), desk.labels, desk.done, desk.left]).toEqual([["b"], {}, 1, 1]);
    expect(stepped(stepped(desk, { kind: "skipped" }), { kind: "skipped" })).toMatchObject({
      items: [],
      done: 2,
      left: 0,
    });
  });

  it("takes an answer back whose button is pressed again, but not by its key, and fills in the rest without touching what is said", () => {
    const tone = (kind: "answered" | "toggled"): Step => ({ kind, field: "tone", value: "neutral" });
    expect(deskAfter(arrived(["a"]), tone("answered"), tone("toggled")).labels).toEqual({});
    expect(deskAfter(arrived(["a"]), tone("toggled"), tone("answered")).labels).toEqual({ tone: "neutral" });
    const russia: Step = { kind: "answered", field: "russia", value: "against" };
    const rest: Step = { kind: "rest", fields: ["russia", "west"], value: "none" };
    expect(deskAfter(arrived(["a"]), russia, rest).labels).toEqual({ russia: "against", west: "none" });
  });

  it("does not take in again what is on it, done, or on its way to the server", () => {
    const desk = deskAfter(
      arrived(["a", "b"]),
      { kind: "passed" },
      arrived(["a", "b", "c", "d"], { unsent: ["c"] }),
    );
    expect(ids(desk)).toEqual(["b", "d"]);
  });

  it("when opened anew keeps only what is begun of what may have been done elsewhere since", () => {
    const again = arrived(["c"], { anew: true });
    expect(ids(deskAfter(arrived(["a", "b"]), again))).toEqual(["c"]);
    const begun: Step = { kind: "answered", field: "tone", value: "neutral" };
    expect(ids(deskAfter(arrived(["a", "b"]), begun, again))).toEqual(["a", "c"]);
  });

  it("undoes step by step: each comment comes back with what was said of it", () => {
    const kinds = fc.array(fc.constantFrom("passed", "skipped") as fc.Arbitrary<"passed" | "skipped">, {
      maxLength: 9,
    });
    fc.assert(
      fc.property(kinds, (steps) => {
        const all = steps.map((_, place) => `c${place}`);
        const answered = (desk: Desk): Desk =>
          stepped(desk, { kind: "answered", field: "tone", value: "positive" });
        const start = deskAfter(arrived([...all, "last"]));
        const done = steps.reduce((desk, kind) => stepped(answered(desk), { kind }), start);
        const back = steps.reduce((desk) => stepped(desk, { kind: "undone" }), done);
        expect([ids(back), back.done, back.left]).toEqual([ids(start), start.done, start.left]);
        const [first] = steps;
        if (first !== undefined) expect(back.labels).toEqual(first === "passed" ? { tone: "positive" } : {});
        expect(stepped(back, { kind: "undone" })).toEqual(back);
      }),
    );
  });

  it("keeps what was begun of a comment, its note too, when a step back leaves it, and over a new opening", () => {
    const note: Step = { kind: "noted", note: "is this irony?" };
    const answer: Step = { kind: "answered", field: "tone", value: "negative" };
    const begun = deskAfter(
      arrived(["a", "b", "c", "d"]),
      { kind: "passed" },
      { kind: "passed" },
      answer,
      note,
    );
    const back = [{ kind: "undone" }, { kind: "undone" }].reduce(
      (desk, step) => stepped(desk, step as Step),
      begun,
    );
    expect([ids(back), back.labels, back.note]).toEqual([["a", "b", "c", "d"], {}, ""]);
    const forth = stepped(stepped(back, { kind: "passed" }), { kind: "skipped" });
    expect(forth).toEqual(begun);
    const reopened = stepped(stepped(EMPTY, { kind: "opened", desk: back }), arrived(["e"], { anew: true }));
    expect([ids(reopened), reopened.labels, reopened.note]).toEqual([
      ["c", "e"],
      { tone: "negative" },
      "is this irony?",
    ]);
  });

  it("says what is open as null, a note without blanks around it, and nothing where nothing lies on it", () => {
    const at = new Date(0);
    const desk = deskAfter(arrived(["a"]), { kind: "noted", note: " ironic " });
    expect(saidOf(desk, ["tone", "russia"], { tone: "neutral" }, at)).toEqual({
      ...{ comment: "a", note: "ironic", at: "1970-01-01T00:00:00.000Z" },
      labels: { tone: "neutral", russia: null },
    });
    expect(saidOf(EMPTY, ["tone"], {}, at)).toBeNull();
  });
});

describe("what is said and not yet sent", () => {
  const said = (comment: string, at: string, tone = "neutral"): Said => ({
    comment,
    labels: { tone },
    note: null,
    at,
  });

  it("is kept by comment, the oldest first, apart for each coder and sample", () => {
    const store = passingStore();
    const box = outboxIn(store, "one");
    box.put(said("b", "2025-01-02"));
    box.put(said("a", "2025-01-03"));
    box.put(said("b", "2025-01-04"));
    expect(box.pending().map(({ comment, at }) => [comment, at])).toEqual([
      ["a", "2025-01-03"],
      ["b", "2025-01-04"],
    ]);
    expect(outboxIn(store, "one").pending()).toHaveLength(2);
    expect(outboxIn(store, "two").pending()).toEqual([]);
  });

  it("goes when it has arrived, but for what was said anew meanwhile", () => {
    const box = outboxIn(passingStore(), "one");
    const [first, second] = [said("a", "1"), said("b", "2")];
    box.put(first);
    box.put(second);
    box.put(said("a", "3", "negative"));
    box.sent([first, second]);
    expect(box.pending()).toEqual([said("a", "3", "negative")]);
  });

  it("is not confused by what else lies in the store", () => {
    const store = passingStore();
    store.setItem("one:broken", "{");
    store.setItem("other", "1");
    expect(outboxIn(store, "one").pending()).toEqual([]);
  });
});

describe("keys", () => {
  const rows = rowsFor([
    { id: "russia", name: "Russia" },
    { id: "west", name: "the West" },
  ]);

  it("answer a field each row, from against on the left to in favour on the right", () => {
    expect(["1", "3", "q", "w", "e", "a"].map((key) => answerOf(rows, key))).toEqual([
      { field: "tone", value: "negative" },
      { field: "tone", value: "positive" },
      { field: "russia", value: "against" },
      { field: "russia", value: "none" },
      { field: "russia", value: "favour" },
      { field: "west", value: "against" },
    ]);
    expect(answerOf(rows, "z")).toBeNull();
  });

  it("go by the letter, or by the place where the keyboard writes other letters", () => {
    expect(keyOf({ key: "Q", code: "KeyQ" })).toBe("q");
    expect(keyOf({ key: "q", code: "KeyA" })).toBe("q");
    expect(keyOf({ key: "й", code: "KeyQ" })).toBe("q");
    expect(keyOf({ key: "Enter", code: "Enter" })).toBe("Enter");
  });

  it("are all different, for as many targets as have any", () => {
    const many = rowsFor(Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, name: `T${i}` })));
    const keys = many.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(many).toHaveLength(13);
  });
});
