import { expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import { scorerOf, scorers } from "#lib/score/scorers.ts";
import defaults from "../../prisma/targets.json" with { type: "json" };
import { scorerLaws } from "../laws/scorer.ts";

const targets = Target.array().parse(defaults);

const examples = [
  { text: "Moscow sold us out, and nobody in Brussels lifted a finger.", language: "en" },
  { text: "I don’t trust NATO. Never did 🙄", language: "en" },
  { text: "Glory to Ukraine 🇺🇦👍", language: null },
  { text: "Россия нас предала", language: "ru" },
  { text: "Ռուսաստանը մեզ դավաճանեց։ Ո՞ւր էր ՀԱՊԿ-ը", language: "hy" },
  { text: "რუსეთმა გვიღალატა", language: "ka" },
  { text: "Rusya'nın yalanları, NATO’ya güvenmiyorum", language: "tr" },
  { text: "L’OTAN ne nous aide pas 😡", language: "fr" },
  { text: "Rossiya nas predala", language: null },
  { text: "👍👍", language: null },
  { text: "What a lovely video, thank you", language: "en" },
  { text: "!!!", language: null },
];

// Those outside need something to ask: tests/score/scorers/ holds them to the same laws, each with its own.
for (const scorer of scorers.filter(({ outside }) => outside === undefined)) {
  scorerLaws(scorer, targets, examples);
}

it("the table of engines has no id twice", () => {
  expect(new Set(scorers.map(({ id }) => id)).size).toBe(scorers.length);
});

it("an unknown engine is refused by name, with those there are", () => {
  expect(() => scorerOf("oracle")).toThrow(
    'There is no engine "oracle"; there is "undertone", "lexicon", "onnx", "llm".',
  );
});
