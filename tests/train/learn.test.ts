import { describe, expect, it } from "vitest";
import { modelBytes } from "#lib/score/undertone/model-file.ts";
import { namedIn } from "#lib/score/undertone/named.ts";
import { verdictOn } from "#lib/score/undertone/verdict.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { tokensOf } from "#lib/text/tokens.ts";
import { type Labelled, leanBy } from "#lib/train/labelled.ts";
import { learnAll } from "#lib/train/learn.ts";
import { targetedComments } from "#lib/train/targeted.ts";
import { writtenComments } from "#lib/train/written.ts";

const SUBJECTS = ["the river", "the road", "my street", "the school", "this bread", "our bus"];

function labelled(text: string, russia: "favour" | "against" | "none", tone: Labelled["tone"]): Labelled {
  return {
    text,
    file: "test",
    group: "test",
    lean: leanBy(russia, "none", "none"),
    stances: [russia, "none", "none"],
    tone,
  };
}

/** Few words that always mean the same, so that little is enough to learn from. */
const lessons: Labelled[] = SUBJECTS.flatMap((subject) => [
  labelled(`Russia betrayed ${subject}`, "against", "negative"),
  labelled(`Russia saved ${subject}`, "favour", "positive"),
  labelled(`Russia passed ${subject}`, "none", "neutral"),
  labelled(`it rained on ${subject}`, "none", "neutral"),
]);

const corpora = { stances: lessons, tones: lessons, targeted: [], targets: defaultTargets };

describe("what is learned", () => {
  const learned = learnAll(corpora, "0.0.0", ["en"]);

  it("holds for what was not seen", () => {
    const stanceOn = (text: string) => verdictOn(text, defaultTargets, learned).stances[0];
    expect(stanceOn("Russia betrayed the bakery")).toBe("against");
    expect(stanceOn("Russia saved the bakery")).toBe("favour");
    expect(stanceOn("it rained on the bakery")).toBe("none");
  });

  it("holds for another name of the same target", () => {
    expect(verdictOn("Putin saved the bakery", defaultTargets, learned).stances[0]).toBe("favour");
  });

  it("is the same to the byte when learned again", () => {
    expect(modelBytes(learnAll(corpora, "0.0.0", ["en"])).equals(modelBytes(learned))).toBe(true);
  });
});

it("the comments about any target name it, for and against and neither", () => {
  const targeted = targetedComments();
  expect(new Set(targeted.map(({ stance }) => stance))).toEqual(new Set(["favour", "against", "none"]));
  const nameless = targeted.filter(
    ({ text, targets, place }) =>
      !namedIn(text, tokensOf(text), targets).some(({ target }) => target === place),
  );
  expect(nameless.length).toBeLessThan(targeted.length / 50);
});

describe("the comments written for Undertone", () => {
  const written = writtenComments();

  it("are many, of every lean and tone", () => {
    expect(written.length).toBeGreaterThan(10_000);
    for (const lean of ["pro-russia", "pro-west", "neither"] as const) {
      expect(written.filter((comment) => comment.lean === lean).length).toBeGreaterThan(written.length / 5);
    }
    expect(new Set(written.map(({ tone }) => tone))).toEqual(new Set(["negative", "neutral", "positive"]));
  });

  it("stand there once", () => {
    expect(new Set(written.map(({ text }) => text)).size).toBe(written.length);
  });
});
