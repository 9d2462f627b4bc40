import { expect, it } from "vitest";
import type { Answer } from "#lib/label/answer.ts";
import { disputesIn, isDecided } from "#lib/label/disputes.ts";

function answer(coder: string, field: string, value: string | null, rest: Partial<Answer> = {}): Answer {
  return {
    commentId: "x",
    position: 1,
    origin: "coded",
    coder,
    field,
    value,
    note: null,
    at: new Date(0),
    ...rest,
  };
}

it("comments are disputed where two labels of a field differ, in the order of the sample", () => {
  const disputes = disputesIn([
    answer("Ani", "tone", "negative", { commentId: "late", position: 9 }),
    answer("Ben", "tone", "neutral", { commentId: "late", position: 9, note: "ironic?" }),
    answer("Ani", "tone", "negative"),
    answer("Ben", "tone", "negative"),
    answer("Ani", "russia", "against"),
    answer("Ben", "russia", "none"),
    answer("Ani", "tone", "neutral", { commentId: "agreed", position: 2 }),
    answer("Ben", "tone", "neutral", { commentId: "agreed", position: 2 }),
  ]);
  expect(disputes.map(({ commentId, fields }) => [commentId, fields])).toEqual([
    ["x", ["russia"]],
    ["late", ["tone"]],
  ]);
  expect(disputes[1]?.answers).toEqual([
    { coder: "Ani", labels: { tone: "negative" }, note: null },
    { coder: "Ben", labels: { tone: "neutral" }, note: "ironic?" },
  ]);
});

it("what one coder withholds is no dispute", () => {
  expect(disputesIn([answer("Ani", "tone", null), answer("Ben", "tone", "neutral")])).toEqual([]);
});

it("a dispute is decided when each of its fields is, the last decision counting", () => {
  const said = [
    answer("Ani", "tone", "negative"),
    answer("Ben", "tone", "neutral"),
    answer("Ani", "russia", "against"),
    answer("Ben", "russia", "none"),
    answer("Eva", "tone", "positive", { origin: "decided", at: new Date(2) }),
    answer("Eda", "tone", "neutral", { origin: "decided", at: new Date(1) }),
  ];
  const [open] = disputesIn(said);
  expect(open?.decided).toEqual({ tone: "positive" });
  expect(open !== undefined && isDecided(open)).toBe(false);
  const [done] = disputesIn([...said, answer("Eva", "russia", null, { origin: "decided" })]);
  expect(done !== undefined && isDecided(done)).toBe(true);
});
