import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "#lib/score/llm/call.ts";
import type { Pace } from "#lib/score/llm/endpoint.ts";

/**
 * Asks until there is a reply or no more point in asking. Waits as long as the endpoint said, or else twice as long each
 * time, less a random part, so that many who were turned away at once do not return at once.
 */
export async function patiently<Reply extends object>(
  attempt: () => Promise<Reply | Failure>,
  pace: Pace,
): Promise<Reply | Failure> {
  for (let tried = 1; ; tried++) {
    const outcome = await attempt();
    if (!isFailure(outcome) || outcome.failure !== "passing") return outcome;
    const wait = outcome.wait ?? Math.min(pace.longestWait, pace.firstWait * 2 ** (tried - 1));
    if (wait > pace.longestWait) {
      return lasting(
        outcome,
        `It asks for a pause of ${Math.ceil(wait / 60_000)} minutes: go on after that.`,
      );
    }
    if (tried >= pace.tries) return lasting(outcome, `Tried ${tried} times.`);
    const jitter = outcome.wait === undefined ? -Math.random() * 0.5 * wait : Math.random() * 0.1 * wait;
    await sleep(wait + jitter);
  }
}

export function isFailure(outcome: object): outcome is Failure {
  return "failure" in outcome;
}

function lasting({ message }: Failure, more: string): Failure {
  return { failure: "lasting", message: `${message.replace(/[.]?$/, ".")} ${more}` };
}
