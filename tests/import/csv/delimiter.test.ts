import { describe, expect, it } from "vitest";
import { guessDelimiter } from "#lib/import/csv/delimiter.ts";

const guess = (head: string, ended = true): string =>
  guessDelimiter(head, ended, { characters: 1_000, lines: 10 });

describe("guessDelimiter", () => {
  it("finds the delimiter the rows agree on", () => {
    expect(guess("id,text\n1,a\n2,b\n")).toBe(",");
    expect(guess("id;text\n1;a, b\n2;b, c\n")).toBe(";");
    expect(guess("id\ttext\n1\ta; b\n2\tb\n")).toBe("\t");
    expect(guess("id|text\n1|a\n2|b\n")).toBe("|");
  });

  it("looks past what stands in quotes", () => {
    expect(guess('id;text\n1;"a,b,c"\n2;"d,e,f"\n')).toBe(";");
    expect(guess('"a,b";"c,d"\n"e,f";"g,h"\n')).toBe(";");
  });

  it("takes the one with more cells where two agree as well", () => {
    expect(guess("a;b,c,d\na;b,c,d\n")).toBe(",");
  });

  it("finds none in a table of one column", () => {
    expect(guess("text\nWell, well\nSo; so\n")).toBe("\n");
  });

  it("finds it behind a header that is broken", () => {
    expect(guess('id,"text\n1,a\n2,b\n')).toBe(",");
  });

  it("pays no heed to a row the head breaks off in", () => {
    expect(guess("id;text\n1;a\n2", false)).toBe(";");
  });
});
