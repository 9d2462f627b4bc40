import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { z } from "zod";
import type { Endpoint } from "#lib/score/llm/endpoint.ts";

const Body = z.object({
  model: z.string(),
  temperature: z.number().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }).optional(),
});
const Prompt = z.object({ comments: z.array(z.object({ id: z.string(), text: z.string() })) });

export type Comment = { id: string; text: string };

/** A request as it reached the server. */
export type Asked = z.infer<typeof Body> & {
  path: string;
  key: string | undefined;
  instructions: string;
  prompt: string;
  comments: Comment[];
};

/** What the server does with the request of that number, from 0. */
type Behaviour = (asked: Asked, number: number, response: ServerResponse) => unknown;

export type ModelServer = { url: string; endpoint: Endpoint; asked: Asked[] };

/** Small waits, so that tests of patience need little. */
const PACE = { timeout: 2_000, tries: 4, firstWait: 5, longestWait: 3_000, rest: 200 };

/** A server that speaks the chat completions of OpenAI, for as long as a test runs. */
export async function modelServer(behave: Behaviour = replyAll): Promise<ModelServer> {
  const started = await startModelServer(behave);
  onTestFinished(started.close);
  return started;
}

export async function startModelServer(
  behave: Behaviour = replyAll,
): Promise<ModelServer & { close(): Promise<void> }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    asked.push(one);
    await behave(one, asked.length - 1, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const url = `http://127.0.0.1:${port}/v1`;
  return {
    url,
    endpoint: { url, model: "tiny", pace: PACE },
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  const body = Body.parse(JSON.parse(text));
  const content = (role: string) => body.messages.find((message) => message.role === role)?.content ?? "";
  const prompt = content("user");
  return {
    ...body,
    path: request.url ?? "",
    key: request.headers.authorization,
    instructions: content("system"),
    prompt,
    comments: Prompt.parse(JSON.parse(prompt)).comments,
  };
}

/** Answers everything that was asked. */
export function replyAll({ comments }: Asked, _number: number, response: ServerResponse): void {
  reply(response, { comments: comments.map(labelled) });
}

/** Labels as a model would give them, from two words: love and hate. */
export function labelled({ id, text }: Comment) {
  const [love] = /\blove\b|\bstand with\b/i.exec(text) ?? [];
  const [hate] = /\bhate\b|\bbetrayed\b/i.exec(text) ?? [];
  const stance = love !== undefined ? "favour" : hate !== undefined ? "against" : "none";
  const about = { russia: /russia|kremlin/i, west: /nato|west\b/i, ukraine: /ukrain/i };
  const stances = Object.entries(about).map(([target, name]) => [target, name.test(text) ? stance : "none"]);
  return {
    id,
    tone: love !== undefined ? "positive" : hate !== undefined ? "negative" : "neutral",
    stances: Object.fromEntries(stances),
    quotes: stances
      .filter(([, found]) => found !== "none")
      .map(([target]) => ({ target: String(target), quote: love ?? hate ?? "" })),
  };
}

/** A completion with this content, which is written as JSON unless it is a text already. */
export function reply(response: ServerResponse, content: object | string, tokens: number | null = 100): void {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(
    JSON.stringify({
      id: "one",
      object: "chat.completion",
      created: 1,
      model: "tiny",
      choices: [
        {
          index: 0,
          finish_reason: "stop",
          message: {
            role: "assistant",
            content: typeof content === "string" ? content : JSON.stringify(content),
          },
        },
      ],
      ...(tokens !== null && {
        usage: { prompt_tokens: tokens - 1, completion_tokens: 1, total_tokens: tokens },
      }),
    }),
  );
}

export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "error", code: null } }));
}
