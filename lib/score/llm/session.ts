import { createHash } from "node:crypto";
import type { Target } from "#lib/comment.ts";
import { type Answer, answerSchema } from "#lib/score/llm/answer.ts";
import { askerOf, type Outcome } from "#lib/score/llm/asker.ts";
import type { Endpoint } from "#lib/score/llm/endpoint.ts";
import { type Item, itemOf, questionsOf } from "#lib/score/llm/item.ts";
import { instructions } from "#lib/score/llm/prompt.ts";
import { verdictOf } from "#lib/score/llm/verdict.ts";
import type { Fault, Memory, Scorable, Scorer, Verdict } from "#lib/score/scorer.ts";
import { failed, hasWords, unscored, wordless } from "#lib/score/unscored.ts";

type Engine = Pick<Scorer, "id" | "version" | "languages">;

/** The scoring of one run: what is remembered is not asked again, and every answer is remembered as it comes. */
export function openSession(engine: Engine, endpoint: Endpoint, memory: Memory): Scorer["score"] {
  const asker = askerOf(endpoint);
  return async (comments, targets) => {
    const readable = comments.map(({ language }) => language === null || engine.languages.includes(language));
    const items = comments.map(({ text }, at) => (readable[at] && hasWords(text) ? itemOf(text) : null));
    const known = await outcomes(
      items.filter((item) => item !== null),
      targets,
    );
    return comments.map((comment, at) => {
      if (!readable[at]) return unscored(targets);
      const outcome = known.get(items[at]?.hash ?? "");
      return outcome === undefined ? wordless(targets) : verdictOn(comment, outcome, targets);
    });
  };

  async function outcomes(all: readonly Item[], targets: readonly Target[]): Promise<Outcome> {
    const items = [...new Map(all.map((item) => [item.hash, item])).values()];
    const configuration = configurationOf(engine, targets);
    const remembered = await recalled(items, targets, configuration);
    const questions = questionsOf(items.filter(({ hash }) => !remembered.has(hash)));
    const fresh = await Promise.all(
      questions.map(async (question) => {
        const outcome = await asker.ask(question, targets);
        await memory.keep(configuration, keepable(outcome));
        return outcome;
      }),
    );
    return new Map([...remembered, ...fresh.flatMap((outcome) => [...outcome])]);
  }

  async function recalled(
    items: readonly Item[],
    targets: readonly Target[],
    configuration: string,
  ): Promise<Outcome> {
    if (items.length === 0) return new Map();
    const schema = answerSchema(targets);
    const found = await memory.recall(
      configuration,
      items.map(({ hash }) => hash),
    );
    return new Map(
      [...found].flatMap(([hash, answer]) => {
        const parsed = schema.safeParse(JSON.parse(answer));
        return parsed.success ? [[hash, parsed.data]] : [];
      }),
    );
  }
}

/** All that an answer depends on besides the text. */
function configurationOf({ id, version }: Engine, targets: readonly Target[]): string {
  return createHash("sha256")
    .update(JSON.stringify([id, version, instructions(targets)]))
    .digest("hex");
}

function verdictOn({ text }: Scorable, outcome: Answer | Fault, targets: readonly Target[]): Verdict {
  return isFault(outcome) ? failed(targets, outcome) : verdictOf(outcome, text, targets);
}

function keepable(outcome: Outcome): Map<string, string> {
  return new Map(
    [...outcome].flatMap(([hash, answer]) => (isFault(answer) ? [] : [[hash, JSON.stringify(answer)]])),
  );
}

function isFault(outcome: Answer | Fault): outcome is Fault {
  return "of" in outcome;
}
