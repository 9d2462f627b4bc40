import Sentiment from "sentiment";
import { describe, expect, it } from "vitest";
import { english } from "#lib/lexicon/english.ts";
import { feelingsOf } from "#lib/score/polarity.ts";
import { read } from "./reading-of.ts";

function sumOf(text: string): number {
  return feelingsOf(read(text), english).reduce((sum, { weight }) => sum + weight, 0);
}

function wordsIn(text: string): string[] {
  const reading = read(text);
  return feelingsOf(reading, english).map(({ first, last }) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end),
  );
}

describe("faults of the package that do not reach us", () => {
  it("words that somebody gives the package as extras stay out of our list", () => {
    new Sentiment().analyze("zorp", { extras: { zorp: -5, table: 4 } });
    expect(sumOf("zorp on the table")).toBe(0);
  });

  it("a negator reaches further than the word after it", () => {
    expect(sumOf("I never liked Putin")).toBeLessThan(0);
    expect(sumOf("I have never in my life liked him")).toBeLessThan(0);
  });

  it("nobody who loves is no love", () => {
    expect(sumOf("Nobody loves NATO")).toBeLessThan(0);
  });

  it("a typographic apostrophe negates like a straight one", () => {
    expect(sumOf("I don’t trust them")).toBeLessThan(0);
    expect(sumOf("I don’t trust them")).toBe(sumOf("I don't trust them"));
  });

  it("typographic quotes do not hide the word between them", () => {
    expect(sumOf("a “good” man")).toBe(sumOf("a good man"));
    expect(sumOf("a “good” man")).toBeGreaterThan(0);
  });

  it("an emoji glued to a word hides neither", () => {
    expect(wordsIn("good👍")).toEqual(["good", "👍"]);
  });

  it("punctuation glued to a word does not hide it", () => {
    expect(sumOf("terrible…really")).toBeLessThan(0);
    expect(sumOf("(terrible)")).toBe(sumOf("terrible"));
    expect(sumOf("wonderful—truly")).toBeGreaterThan(0);
  });

  it("labels of several words are found, as one", () => {
    expect(wordsIn("cool stuff here")).toEqual(["cool stuff"]);
    expect(sumOf("such bad luck")).toBeLessThan(0);
  });

  it("labels with a hyphen are found", () => {
    expect(wordsIn("it is a cover-up")).toEqual(["cover-up"]);
  });

  it("praise for yet another of the same is sarcasm", () => {
    expect(sumOf("Great, another statement of concern. So helpful.")).toBeLessThan(0);
  });
});

describe("the weight of a word", () => {
  it("turns to faint praise where something bad is denied", () => {
    expect(sumOf("not bad")).toBeGreaterThan(0);
    expect(sumOf("not bad")).toBeLessThan(sumOf("good"));
  });

  it("is not turned by a negator that only looks like one", () => {
    expect(sumOf("not only good but great")).toBeGreaterThan(3);
    expect(sumOf("no doubt a wonderful man")).toBeGreaterThan(0);
  });

  it("is turned twice by two negators", () => {
    expect(sumOf("I don't think it is not good")).toBeGreaterThan(0);
  });

  it("of shame stays bad where somebody has none", () => {
    expect(sumOf("without any shame")).toBeLessThan(0);
  });

  it("grows with an intensifier and shrinks with a diminisher", () => {
    expect(sumOf("very good")).toBeGreaterThan(sumOf("good"));
    expect(sumOf("slightly good")).toBeLessThan(sumOf("good"));
  });

  it("counts in a stretched word", () => {
    expect(sumOf("I looooove this")).toBe(sumOf("I love this"));
    expect(sumOf("sooo goooood")).toBe(sumOf("so good"));
  });

  it("of what only names the topic is small, and nothing where denied", () => {
    expect(Math.abs(sumOf("the war"))).toBeLessThan(1);
    expect(sumOf("no war")).toBe(0);
  });

  it("stands at the word in the original", () => {
    expect(wordsIn("Oh — “awful”, I say; and gooood 😡")).toEqual(["awful", "gooood", "😡"]);
  });

  it("of laughter is none, for people laugh at others too", () => {
    expect(sumOf("hahaha 😂")).toBe(0);
  });

  it("is no trap for the names of object members", () => {
    expect(sumOf("constructor __proto__ toString hasOwnProperty")).toBe(0);
  });
});

describe("sarcasm", () => {
  it.each([
    "Oh great, one more meeting.",
    "Wonderful, yet another promise!",
    "Thanks, as always.",
    "Bravo. Once again.",
  ])("is heard in %j", (text) => {
    expect(sumOf(text)).toBeLessThanOrEqual(0);
  });

  it.each([
    "Great, I agree with you.",
    "Great video, thank you so much.",
    "This is a great day. Another great day will come.",
    "Thanks for the help",
    "It was great",
    "Great news! So helpful.",
  ])("is not heard in %j", (text) => {
    expect(sumOf(text)).toBeGreaterThan(0);
  });
});
