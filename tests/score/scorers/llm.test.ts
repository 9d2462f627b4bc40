import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scorable } from "#lib/score/scorer.ts";
import { llmScorer } from "#lib/score/scorers/llm.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { scorerLaws } from "../../laws/scorer.ts";
import { labelled, modelServer, refuse, reply, startModelServer } from "../llm/server.ts";

const examples: Scorable[] = [
  { text: "I hate NATO. Never liked it 🙄", language: "en" },
  { text: "Russia betrayed us", language: "en" },
  { text: "I love the Kremlin", language: null },
  { text: "Россия нас предала", language: "ru" },
  { text: "   ", language: null },
];

describe("with a server that answers", () => {
  let server: Awaited<ReturnType<typeof startModelServer>>;
  beforeAll(async () => {
    server = await startModelServer();
  });
  afterAll(() => server.close());
  // What a real model says may differ from call to call; that its answers are kept is tested below.
  scorerLaws(
    llmScorer(() => server.endpoint),
    defaultTargets,
    examples,
  );
});

it("a verdict has stances, lean, tone, and the quotes where they stand", async () => {
  const { endpoint } = await modelServer();
  const [verdict] = await llmScorer(() => endpoint).score(
    [{ text: "Honestly? I hate NATO", language: "en" }],
    defaultTargets,
  );
  expect(verdict).toEqual({
    tone: { label: "negative", reason: "evidence", score: -0.5 },
    stances: ["none", "against", "none"],
    lean: { label: "pro-russia", reason: "opposition" },
    evidence: [{ kind: "cue", start: 12, end: 16, weight: -1, target: "west" }],
    chances: null,
  });
});

it("the model is told the code book, the targets with their names, and gets the key", async () => {
  const { endpoint, asked } = await modelServer();
  await llmScorer(() => ({ ...endpoint, key: "secret" })).score(examples, defaultTargets);
  const [first] = asked;
  expect(first).toMatchObject({ path: "/v1/chat/completions", key: "Bearer secret", model: "tiny" });
  expect(first).toMatchObject({ temperature: 0, response_format: { type: "json_schema" } });
  expect(first?.instructions).toContain("sarcasm as what is meant");
  expect(first?.instructions).toContain('- "russia": Russia is the state');
  expect(first?.instructions).toContain("Kremlin");
  expect(asked).toHaveLength(1);
  expect(first?.comments.map(({ text }) => text)).toEqual(examples.slice(0, 4).map(({ text }) => text));
});

it("one text is asked about once, however many comments it is", async () => {
  const { endpoint, asked } = await modelServer();
  const twice = [examples[1], examples[0], examples[1]].filter((one) => one !== undefined);
  const verdicts = await llmScorer(() => endpoint).score(twice, defaultTargets);
  expect(asked.flatMap(({ comments }) => comments)).toHaveLength(2);
  expect(verdicts[0]).toEqual(verdicts[2]);
});

it("many comments go in several questions, a long one alone", async () => {
  const { endpoint, asked } = await modelServer();
  const many = Array.from({ length: 25 }, (_, n) => ({ text: `Comment ${n}`, language: "en" }));
  await llmScorer(() => endpoint).score(
    [{ text: "long ".repeat(5_000), language: "en" }, ...many],
    defaultTargets,
  );
  expect(asked.map(({ comments }) => comments.length).sort()).toEqual([1, 10, 10, 5].sort());
  for (const { prompt } of asked) expect(prompt.length).toBeLessThan(10_000);
});

describe("without settings", () => {
  const off = llmScorer(() => ({ missing: "It is not set up: set UNDERTONE_LLM_MODEL." }));

  it("it says what to set, and sends nothing anywhere", () => {
    expect(off.outside?.obstacle()).toContain("UNDERTONE_LLM_MODEL");
    expect(off.outside?.host()).toBeNull();
    expect(off.version).toBe("1.0.0");
  });

  it("every verdict is a fault of the engine", async () => {
    const [verdict] = await off.score(examples.slice(0, 1), defaultTargets);
    expect(verdict).toMatchObject({
      tone: { label: "unscored", reason: "failed", score: null },
      lean: { label: "unscored" },
      fault: { of: "engine", message: expect.stringContaining("UNDERTONE_LLM_MODEL") },
    });
  });
});

it("another model, endpoint or key makes another version, or not", () => {
  const version = (given: object) =>
    llmScorer(() => ({ url: "http://one.example/v1", model: "a/b:7b", ...given })).version;
  expect(version({})).toMatch(/^1\.0\.0\+a-b-7b\.[0-9a-f]{8}$/);
  expect(version({ model: "c" })).not.toBe(version({}));
  expect(version({ url: "http://two.example/v1" })).not.toBe(version({}));
  expect(version({ key: "k", budget: { most: 1, unit: "tokens" } })).toBe(version({}));
});

it("the host is named, so that it can be said where texts go", () => {
  const scorer = llmScorer(() => ({ url: "https://api.example:8443/v1", model: "m" }));
  expect(scorer.outside?.host()).toBe("api.example:8443");
  expect(scorer.outside?.obstacle()).toBeNull();
});

describe("with a memory", () => {
  it("what was said once is not asked again, also where the rest failed", async () => {
    let broken = true;
    const { endpoint, asked } = await modelServer((question, number, response) => {
      if (broken && number >= 1) refuse(response, 401, "no more");
      else reply(response, { comments: question.comments.map(labelled) });
    });
    const memory = remembering();
    const many = Array.from({ length: 20 }, (_, n) => ({ text: `I love Russia ${n}`, language: "en" }));
    const pace = { ...endpoint.pace, questionsAtOnce: 1, rest: 0 };
    const scorer = llmScorer(() => ({ ...endpoint, pace }));
    const first = await scorer.outside?.open(memory).score(many, defaultTargets);
    expect(first?.filter(({ fault }) => fault === undefined)).toHaveLength(10);
    expect(memory.size()).toBe(10);
    broken = false;
    asked.length = 0;
    const second = await scorer.outside?.open(memory).score(many, defaultTargets);
    expect(second?.filter(({ fault }) => fault === undefined)).toHaveLength(20);
    expect(asked.flatMap(({ comments }) => comments)).toHaveLength(10);
    expect(await scorer.outside?.open(memory).score(many, defaultTargets)).toEqual(second);
    expect(asked).toHaveLength(1);
  });

  it("other targets and another model are asked anew", async () => {
    const { endpoint, asked } = await modelServer();
    const memory = remembering();
    const ask = async (model: string, targets = defaultTargets) =>
      llmScorer(() => ({ ...endpoint, model }))
        .outside?.open(memory)
        .score(examples.slice(0, 1), targets);
    await ask("one");
    await ask("one");
    expect(asked).toHaveLength(1);
    await ask("two");
    await ask("one", defaultTargets.slice(0, 2));
    expect(asked).toHaveLength(3);
  });

  it("an answer that is kept but no longer of the shape is asked for anew", async () => {
    const { endpoint, asked } = await modelServer();
    const spoilt = {
      recall: async (_: string, [hash = ""]: readonly string[]) => new Map([[hash, '{"tone":"odd"}']]),
    };
    const scorer = llmScorer(() => endpoint).outside?.open({ ...remembering(), ...spoilt });
    const [verdict] = (await scorer?.score(examples.slice(0, 1), defaultTargets)) ?? [];
    expect(verdict?.tone.label).toBe("negative");
    expect(asked).toHaveLength(1);
  });
});

function remembering() {
  const kept = new Map<string, string>();
  return {
    recall: async (configuration: string, hashes: readonly string[]) =>
      new Map(
        hashes.flatMap((hash) => {
          const answer = kept.get(configuration + hash);
          return answer === undefined ? [] : [[hash, answer] as const];
        }),
      ),
    keep: async (configuration: string, answers: ReadonlyMap<string, string>) => {
      for (const [hash, answer] of answers) kept.set(configuration + hash, answer);
    },
    size: () => kept.size,
  };
}
