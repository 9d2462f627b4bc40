import { z } from "zod";
import { Stance, type Target } from "#lib/comment.ts";

/** What a language model says of one comment. */
export type Answer = {
  id: string;
  tone: "negative" | "neutral" | "mixed" | "positive";
  /** By target id. */
  stances: Record<string, Stance>;
  quotes: { target: string; quote: string }[];
};

/** The shape every answer has to be of. Each target has its stance: none can be left out. */
export function answerSchema(targets: readonly Target[]): z.ZodType<Answer> {
  return z.object({
    id: z.string(),
    tone: z.enum(["negative", "neutral", "mixed", "positive"]),
    stances: z.object(Object.fromEntries(targets.map(({ id }) => [id, Stance]))),
    quotes: z.array(z.object({ target: z.string(), quote: z.string() })),
  });
}

/**
 * The answers in what a model wrote, each once and asked for; what is not of the shape, not asked for or there twice is
 * left out. Models wrap JSON in words and fences, so it is taken from the first brace to the last.
 */
export function readAnswers(
  text: string,
  schema: z.ZodType<Answer>,
  asked: readonly string[],
): Map<string, Answer> {
  const found = Answers.safeParse(parsed(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)));
  const wanted = new Set(asked);
  const answers = new Map<string, Answer>();
  const twice = new Set<string>();
  for (const candidate of found.success ? found.data.comments : []) {
    const id = Identified.safeParse(candidate).data?.id;
    if (id === undefined || !wanted.has(id)) continue;
    if (answers.has(id)) twice.add(id);
    const answer = schema.safeParse(candidate);
    // An answer of another shape counts all the same: a second one to the same comment cannot be told from a forged one.
    if (answer.success) answers.set(id, answer.data);
    else twice.add(id);
  }
  for (const id of twice) answers.delete(id);
  return answers;
}

const Answers = z.object({ comments: z.array(z.unknown()) });
const Identified = z.object({ id: z.string() });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
