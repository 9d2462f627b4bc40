import { APICallError } from "ai";
import type { Failure } from "#lib/score/llm/call.ts";
import type { Endpoint } from "#lib/score/llm/endpoint.ts";

const EXCERPT = 200;

/** What a failed call means for this question and for those after it. */
export function failureOf(error: unknown, endpoint: Endpoint, timeout: number): Failure {
  const { host } = new URL(endpoint.url);
  if (isTimeout(error)) {
    return { failure: "passing", message: `${host} did not answer within ${timeout / 1_000} seconds.` };
  }
  if (!APICallError.isInstance(error) || error.statusCode === undefined) {
    return {
      failure: "passing",
      message: `${host} cannot be reached (${rootOf(error)}). Check UNDERTONE_LLM_URL and whether it is running.`,
    };
  }
  return answered(error, error.statusCode, endpoint, host);
}

function answered(error: APICallError, status: number, endpoint: Endpoint, host: string): Failure {
  const body = withoutKey(error.responseBody ?? "", endpoint);
  const said = `${host} answered ${status}: ${excerpt(body) || "nothing more"}`;
  // A reply that is none ("200" with a page of a proxy in it).
  if (status < 300)
    return { failure: "passing", message: `${host} answered with something that is no reply.` };
  if (error.isRetryable) {
    const wait = waitOf(error.responseHeaders ?? {});
    return { failure: "passing", message: said, ...(wait !== null && { wait }) };
  }
  if (status === 401 || status === 403)
    return { failure: "lasting", message: `${said}. Check UNDERTONE_LLM_KEY.` };
  if (status === 404 || status === 405) {
    return { failure: "lasting", message: `${said}. Check UNDERTONE_LLM_URL and UNDERTONE_LLM_MODEL.` };
  }
  if (status === 402)
    return { failure: "lasting", message: `${said}. The account there has to be paid for.` };
  if (/response_format|json_schema|structured/i.test(body)) {
    return { failure: "refused", message: said, unfit: "schema" };
  }
  if (/temperature/i.test(body)) return { failure: "refused", message: said, unfit: "temperature" };
  return { failure: "refused", message: said };
}

/** Milliseconds an endpoint asks to be left alone: Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
function waitOf(headers: Readonly<Record<string, string>>): number | null {
  const after = headers["retry-after"]?.trim();
  if (after === undefined) return null;
  const wait = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1_000 : Date.parse(after) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function isTimeout(error: unknown): boolean {
  return chain(error).some(({ name }) => name === "TimeoutError" || name === "AbortError");
}

function rootOf(error: unknown): string {
  const root = chain(error).at(-1);
  const { code, message } = (root ?? { message: String(error) }) as { code?: string; message: string };
  return code ?? message;
}

function chain(error: unknown): Error[] {
  return error instanceof Error ? [error, ...chain(error.cause)] : [];
}

function withoutKey(text: string, { key }: Endpoint): string {
  return key === undefined || key === "" ? text : text.replaceAll(key, "…");
}

/** The beginning of what an endpoint said, on one line: its own message where it gave one. */
function excerpt(body: string): string {
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? body;
  const line = message.replaceAll(/\s+/g, " ").trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
