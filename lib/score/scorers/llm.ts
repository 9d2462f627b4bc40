import { createHash } from "node:crypto";
import { readEnv } from "#lib/env.ts";
import { forgetful } from "#lib/score/forgetful.ts";
import { type Endpoint, endpointOf } from "#lib/score/llm/endpoint.ts";
import { instructions } from "#lib/score/llm/prompt.ts";
import { openSession } from "#lib/score/llm/session.ts";
import type { Memory, Scorer } from "#lib/score/scorer.ts";
import { failed } from "#lib/score/unscored.ts";

const VERSION = "1.0.0";
/** Those that models of the day read well. */
const LANGUAGES =
  "en ru uk be hy ka tr az kk fr de es it pt nl pl cs sk sl hr sr bs mk bg ro hu el sq fi sv no da et lv lt ar he fa zh ja ko";

/**
 * A language model behind an OpenAI-compatible endpoint: it is told the code book and answers with labels and quotes.
 * Off unless the settings name an endpoint and a model. A model is asked for its likeliest words, yet none promises the
 * same answer twice: what it said of a text is remembered, and that is what makes a run repeatable.
 */
export function llmScorer(
  settings: () => Endpoint | { missing: string } = () => endpointOf(readEnv()),
): Scorer {
  const open = (memory: Memory): Scorer["score"] => {
    const endpoint = settings();
    if (!("missing" in endpoint)) return openSession(scorer, endpoint, memory);
    const fault = { of: "engine", message: endpoint.missing } as const;
    return async (comments, targets) => comments.map(() => failed(targets, fault));
  };
  const scorer: Scorer = {
    id: "llm",
    get version() {
      return versionOf(settings());
    },
    languages: LANGUAGES.split(" "),
    outside: {
      obstacle() {
        const endpoint = settings();
        return "missing" in endpoint ? endpoint.missing : null;
      },
      host() {
        const endpoint = settings();
        return "missing" in endpoint ? null : new URL(endpoint.url).host;
      },
      open: (memory) => ({ ...scorer, score: open(memory) }),
    },
    score: (comments, targets) => open(forgetful)(comments, targets),
  };
  return scorer;
}

/** Model, endpoint and instructions are part of it: figures of two models are never taken for one another's. */
function versionOf(endpoint: Endpoint | { missing: string }): string {
  if ("missing" in endpoint) return VERSION;
  const { url, model } = endpoint;
  const name = model.replaceAll(/[^0-9A-Za-z]+/g, "-").replace(/^-|-$/g, "");
  const hash = createHash("sha256").update(JSON.stringify([url, model, instructions([])]));
  return `${VERSION}+${name}.${hash.digest("hex").slice(0, 8)}`;
}
