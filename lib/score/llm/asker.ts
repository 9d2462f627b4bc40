import { z } from "zod";
import type { Target } from "#lib/comment.ts";
import { type Answer, answerSchema, readAnswers } from "#lib/score/llm/answer.ts";
import { call, type Failure, type Manner, type Question, type Reply } from "#lib/score/llm/call.ts";
import { type Endpoint, paceOf } from "#lib/score/llm/endpoint.ts";
import type { Item } from "#lib/score/llm/item.ts";
import { isFailure, patiently } from "#lib/score/llm/patience.ts";
import { instructions, question } from "#lib/score/llm/prompt.ts";
import { purseOf } from "#lib/score/llm/purse.ts";
import type { Fault } from "#lib/score/scorer.ts";
import { turns } from "#lib/score/turns.ts";

/** Answers by the hash of their text; a fault instead where there is none. */
export type Outcome = ReadonlyMap<string, Answer | Fault>;

/** Puts comments to a model, with one budget for all that is asked of it. */
export type Asker = { ask(items: readonly Item[], targets: readonly Target[]): Promise<Outcome> };

/** Questions in a row without a usable answer, after which it is the engine and not the comments. */
const FRUITLESS = 12;

export function askerOf(endpoint: Endpoint): Asker {
  const pace = paceOf(endpoint);
  const purse = purseOf(endpoint.budget);
  const inTurn = turns(pace.questionsAtOnce);
  const manner: Manner = { schema: true, temperature: true };
  let fruitless = 0;
  let resting = { message: "", until: 0 };

  return { ask: (items, targets) => inTurn(() => settle(items, targets)) };

  /** Asks of all together, and of each that got no answer alone. */
  async function settle(items: readonly Item[], targets: readonly Target[]): Promise<Outcome> {
    const first = await answers(items, targets);
    const missing = items.filter(({ hash }) => !first.has(hash));
    const settled = new Map(first);
    for (const item of missing) {
      const again = items.length > 1 ? await answers([item], targets) : first;
      settled.set(item.hash, again.get(item.hash) ?? unusable());
    }
    return settled;
  }

  async function answers(items: readonly Item[], targets: readonly Target[]): Promise<Outcome> {
    const schema = answerSchema(targets);
    const reply = await replyTo({
      instructions: instructions(targets),
      prompt: question(items),
      schema: z.object({ comments: z.array(schema) }),
    });
    if (!isFailure(reply)) {
      const ids = items.map(({ id }) => id);
      const read = readAnswers(reply.text, schema, ids);
      count(read.size > 0, `${endpoint.model} gives no answers of the form asked for`);
      return byHash(items, ({ id }) => read.get(id));
    }
    if (reply.failure === "lasting") return byHash(items, () => ({ of: "engine", message: reply.message }));
    count(false, reply.message);
    return byHash(items.length === 1 ? items : [], () => ({ of: "comment", message: reply.message }));
  }

  async function replyTo(asked: Question): Promise<Reply | Failure> {
    if (Date.now() < resting.until) return { failure: "lasting", message: resting.message };
    const reply = await patiently(() => once(asked), pace);
    if (isFailure(reply) && reply.failure === "lasting") rest(reply.message);
    return reply;
  }

  async function once(asked: Question): Promise<Reply | Failure> {
    if (!purse.take()) return { failure: "lasting", message: spent(endpoint) };
    const now = { ...manner };
    const reply = await call(endpoint, asked, now, pace.timeout);
    if (!isFailure(reply)) purse.spend(reply.tokens);
    else if (reply.unfit !== undefined && now[reply.unfit]) {
      manner[reply.unfit] = false;
      return once(asked);
    }
    return reply;
  }

  function count(fruitful: boolean, message: string): void {
    fruitless = fruitful ? 0 : fruitless + 1;
    if (fruitless >= FRUITLESS) {
      rest(`${fruitless} questions in a row brought nothing: ${message}. Try another UNDERTONE_LLM_MODEL.`);
      fruitless = 0;
    }
  }

  function rest(message: string): void {
    resting = { message, until: Date.now() + pace.rest };
  }
}

function byHash(items: readonly Item[], found: (item: Item) => Answer | Fault | undefined): Outcome {
  return new Map(
    items.flatMap((item) => {
      const outcome = found(item);
      return outcome === undefined ? [] : [[item.hash, outcome]];
    }),
  );
}

function unusable(): Fault {
  return {
    of: "comment",
    message: "The model gave no usable answer on this comment, together with others and alone.",
  };
}

function spent({ budget }: Endpoint): string {
  return (
    `The budget of ${budget?.most} ${budget?.unit} is used up. What was scored is kept: ` +
    "score again to go on with a new one, or raise UNDERTONE_LLM_BUDGET."
  );
}
