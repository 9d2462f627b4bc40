import { expect, it } from "vitest";
import { lines } from "#lib/import/lines.ts";
import { Window } from "#lib/import/window.ts";
import { all, pieces } from "../laws/reading.ts";

const read = (text: string, limit = 100, size = 3) => all(lines(new Window(pieces(text, size)), limit));

it("lines come with their numbers", async () => {
  expect(await read("a\n\nb")).toEqual([
    { row: 1, text: "a", length: 1 },
    { row: 2, text: "", length: 0 },
    { row: 3, text: "b", length: 1 },
  ]);
});

it("a line over the limit comes as its beginning and its length", async () => {
  expect(await read("a\n0123456789\r\nb\n", 5)).toEqual([
    { row: 1, text: "a", length: 1 },
    { row: 2, text: "0123456789", length: 10 },
    { row: 3, text: "b", length: 1 },
  ]);
});

it("a line far over the limit is never held", async () => {
  const [first, second] = await read(`${"x".repeat(500_000)}\nb`, 5, 10_000);
  expect(first).toMatchObject({ row: 1, length: 500_000 });
  expect(first?.text.length).toBeLessThanOrEqual(65_536);
  expect(second).toEqual({ row: 2, text: "b", length: 1 });
});
