import { expect, it } from "vitest";
import { read } from "./reading-of.ts";

function parts(text: string, which: "sentence" | "clause"): string[] {
  const { tokens, clauses } = read(text);
  const found: string[] = [];
  for (const [index, { word }] of tokens.entries()) {
    const number = clauses[which][index] ?? 0;
    found[number] = found[number] === undefined ? word : `${found[number]} ${word}`;
  }
  return found;
}

it("a full stop, an exclamation and a line break end a sentence", () => {
  expect(parts("One. Two! Three\nfour", "sentence")).toEqual(["one .", "two !", "three", "four"]);
});

it("a full stop inside a number or an abbreviation ends nothing", () => {
  expect(parts("the U.S.A has 2.5 more", "sentence")).toHaveLength(1);
});

it("a conjunction begins a clause", () => {
  expect(parts("they came but left because of us", "clause")).toEqual([
    "they came",
    "but left",
    "because of us",
  ]);
});

it("a comma does not end a clause, a dash and a bracket do", () => {
  expect(parts("he, as ever, lied - badly (again)", "clause")).toEqual([
    "he , as ever , lied -",
    "badly (",
    "again )",
  ]);
});
