import type { z } from "zod";
import type { Endpoint } from "#lib/score/llm/endpoint.ts";

/** One question to an endpoint. */
export type Question = { instructions: string; prompt: string; schema: z.ZodType };

/** What an endpoint takes: some know no schema for answers, some models no temperature. */
export type Manner = { schema: boolean; temperature: boolean };

/** What the model wrote, and the tokens that took. */
export type Reply = { text: string; tokens: number };

/**
 * Why there is no reply: `passing` may be over at a second try, after so many milliseconds where the endpoint said so;
 * `refused` is about this question; `lasting` holds for every question.
 */
export type Failure = {
  failure: "passing" | "refused" | "lasting";
  message: string;
  wait?: number;
  /** What the endpoint cannot take, where that is why it refused. */
  unfit?: keyof Manner;
};

/** Asks once. The text goes to the endpoint's own host and follows no redirection to another. */
export async function call(
  endpoint: Endpoint,
  question: Question,
  manner: Manner,
  timeout: number,
): Promise<Reply | Failure> {
  // Not before it is needed: whoever scores with another engine does without.
  const [{ generateText, NoObjectGeneratedError, Output }, { createOpenAICompatible }] = await Promise.all([
    import("ai"),
    import("@ai-sdk/openai-compatible"),
  ]);
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const provider = createOpenAICompatible({
    name: "undertone",
    baseURL: endpoint.url,
    ...(endpoint.key !== undefined && { apiKey: endpoint.key }),
    supportsStructuredOutputs: manner.schema,
    fetch: (input, init) => fetch(input, { ...init, redirect: "error" }),
  });
  try {
    const { text, usage } = await generateText({
      model: provider(endpoint.model),
      instructions: question.instructions,
      prompt: question.prompt,
      output: Output.object({ schema: question.schema, name: "labels" }),
      ...(manner.temperature && { temperature: 0 }),
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(timeout),
    });
    return { text, tokens: tokensOf(usage.totalTokens, question, text) };
  } catch (error) {
    // What is of another shape may still hold answers; that is looked into elsewhere.
    if (NoObjectGeneratedError.isInstance(error)) {
      const text = error.text ?? "";
      return { text, tokens: tokensOf(error.usage?.totalTokens, question, text) };
    }
    const { failureOf } = await import("#lib/score/llm/failure.ts");
    return failureOf(error, endpoint, timeout);
  }
}

/** Some endpoints do not count; four characters a token is the rule of thumb. */
function tokensOf(counted: number | undefined, { instructions, prompt }: Question, text: string): number {
  return counted ?? Math.ceil((instructions.length + prompt.length + text.length) / 4);
}
