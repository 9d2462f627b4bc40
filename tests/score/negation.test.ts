import { describe, expect, it } from "vitest";
import { isNegated } from "#lib/score/negation.ts";
import { read } from "./reading-of.ts";

/** Whether the last occurrence of a word in a text is negated. */
function negated(text: string, word: string): boolean {
  const { tokens, negation } = read(text);
  return isNegated(
    negation,
    tokens.findLastIndex((token) => token.word === word),
  );
}

describe("a negator", () => {
  it.each([
    ["I never liked Putin", "liked"],
    ["Nobody loves NATO", "loves"],
    ["I don’t really trust them", "trust"],
    ["nothing good will come", "good"],
    ["he isn't any good", "good"],
    ["I cannot, but I dont like it", "like"],
    ["neither good nor bad", "bad"],
    ["they acted without any honest reason", "honest"],
  ])("in %j reaches %j", (text, word) => {
    expect(negated(text, word)).toBe(true);
  });

  it.each([
    ["not only good but great", "good"],
    ["there is no doubt they are great", "great"],
    ["no, they are great", "great"],
    ["it is not here but it is great", "great"],
    ["I do not know. They are great", "great"],
    ["not one two three four five six great", "great"],
    ["great, not this", "great"],
    ["nothing but lies", "lies"],
    ["why not help", "help"],
  ])("in %j does not reach %j", (text, word) => {
    expect(negated(text, word)).toBe(false);
  });

  it("undoes another", () => {
    expect(negated("I don't think it is not good", "good")).toBe(false);
  });

  it("is remembered with the word it reaches", () => {
    const { tokens, negation } = read("we never really liked it");
    expect(negation.negator[tokens.findIndex(({ word }) => word === "liked")]).toBe(1);
  });
});
