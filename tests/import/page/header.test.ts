import { describe, expect, it } from "vitest";
import { headerAt } from "#lib/import/page/header.ts";

const header = (...lines: string[]) => headerAt(lines, 0);

describe("headerAt reads", () => {
  for (const [line, number, author, time] of [
    ["  1. hye said:", 1, "hye", null],
    ["12) Ann Lee says:", 12, "Ann Lee", null],
    ["Ann says:", null, "Ann", null],
    ["Ann says: October 9, 2020 at 3:15 pm", null, "Ann", "October 9, 2020 at 3:15 pm"],
    ["Ann wrote on 2020-10-09 15:15:", null, "Ann", "2020-10-09 15:15"],
    ["3. Ann says: October 9, 2020", 3, "Ann", "October 9, 2020"],
    ["Ирина пишет:", null, "Ирина", null],
    ["Աննա ասում է:", null, "Աննա", null],
    ["Jean a écrit :", null, "Jean", null],
  ] as const) {
    it(line.trim(), () => expect(header(line)).toMatchObject({ number, author, time, next: 1 }));
  }

  it("a name over a date", () => {
    expect(header("Nadia K.", "October 9, 2020 at 3:15 pm")).toMatchObject({
      author: "Nadia K.",
      time: "October 9, 2020 at 3:15 pm",
      next: 2,
    });
  });

  it("a name over how long ago it was, which is no time", () => {
    expect(header("Nadia", "2 days ago")).toMatchObject({ author: "Nadia", time: null, next: 2 });
  });

  it("a date under a header", () => {
    expect(header("Ann says:", "May 4, 2021 at 9:12 am")).toMatchObject({
      time: "May 4, 2021 at 9:12 am",
      next: 2,
    });
  });
});

describe("headerAt takes for none", () => {
  for (const line of [
    "",
    "He said it was late",
    "She said: nobody came to the door that night.",
    "It was late, and then, with a cold wind in the trees, the old man said:",
    "1. The roof leaks.",
    "Why? he said:",
    `${"x".repeat(300)} said:`,
  ]) {
    it(JSON.stringify(line.slice(0, 40)), () => expect(header(line)).toBeNull());
  }

  it("a name over a date in the middle of a paragraph", () => {
    expect(headerAt(["We met", "Ann", "October 9, 2020"], 1)).toBeNull();
  });
});
