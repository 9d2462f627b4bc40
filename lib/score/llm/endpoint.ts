import type { Env } from "#lib/env.ts";

/** Where a language model is asked, and with how much patience. */
export type Endpoint = {
  /** The base address of an OpenAI-compatible API: "http://localhost:11434/v1". */
  url: string;
  model: string;
  key?: string | undefined;
  /** What one run may use; no limit where nothing is said. */
  budget?: Budget | undefined;
  pace?: Partial<Pace>;
};

export type Budget = NonNullable<Env["UNDERTONE_LLM_BUDGET"]>;

/** Times in milliseconds. */
export type Pace = {
  /** For one answer. */
  timeout: number;
  tries: number;
  /** Before the second try; doubled before each further one. */
  firstWait: number;
  /** An endpoint that wants more than this has to be asked another day. */
  longestWait: number;
  /** After the endpoint failed for good: so long nothing is sent. */
  rest: number;
  questionsAtOnce: number;
};

const PACE: Pace = {
  timeout: 180_000,
  tries: 5,
  firstWait: 1_000,
  longestWait: 90_000,
  rest: 30_000,
  questionsAtOnce: 4,
};

export function paceOf({ pace }: Endpoint): Pace {
  return { ...PACE, ...pace };
}

/** The endpoint that the settings name, or what has to be set. */
export function endpointOf(env: Env): Endpoint | { missing: string } {
  const { UNDERTONE_LLM_URL: url, UNDERTONE_LLM_MODEL: model } = env;
  const missing = [
    ...(url === undefined ? ["UNDERTONE_LLM_URL (an OpenAI-compatible endpoint)"] : []),
    ...(model === undefined ? ["UNDERTONE_LLM_MODEL"] : []),
  ];
  if (url === undefined || model === undefined) {
    return { missing: `It is not set up: set ${missing.join(" and ")}.` };
  }
  return { url, model, key: env.UNDERTONE_LLM_KEY, budget: env.UNDERTONE_LLM_BUDGET };
}
