import { once } from "node:events";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { z } from "zod";
import type { Target } from "../../comment.ts";
import { describeEngine } from "../../score/describe.ts";
import { forgetful } from "../../score/forgetful.ts";
import { openScorer } from "../../score/open.ts";
import type { Scorable, Verdict } from "../../score/scorer.ts";
import { scorerOf, scorers } from "../../score/scorers.ts";
import { defaultTargets } from "../../store/defaultTargets.ts";
import { detectLanguage } from "../../text/language.ts";
import { Misuse } from "../misuse.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().nullish(),
});
type Line = z.infer<typeof Line>;

const AT_ONCE = 500;

export const scoreCommand = new Command("score")
  .description(
    'score JSON lines {"id", "text", "language"?} from standard input, one JSON line each, in order',
  )
  .option("--engine <id>", `the engine: ${scorers.map(({ id }) => id).join(", ")}`, scorers[0]?.id)
  .action(async ({ engine }: { engine: string }) => {
    if (!scorers.some(({ id }) => id === engine)) {
      throw new Misuse(`there is no engine "${engine}"; there is ${scorers.map(({ id }) => id).join(", ")}`);
    }
    const { obstacle, leavesFor, notice } = describeEngine(engine);
    if (obstacle !== null) throw new Error(`the engine ${engine} cannot be used. ${obstacle}`);
    if (leavesFor !== null) process.stderr.write(`${notice}\n`);
    const scorer = openScorer({ engine, version: scorerOf(engine).version }, forgetful);
    for await (const lines of batches()) {
      const verdicts = await scorer.score(lines.map(scorable), defaultTargets);
      const stopped = verdicts.find(({ fault }) => fault?.of === "engine");
      const scored = stopped === undefined ? lines : lines.slice(0, verdicts.indexOf(stopped));
      const out = scored.map(
        ({ id }, index) => `${JSON.stringify(result(id, verdicts[index], defaultTargets))}\n`,
      );
      if (!process.stdout.write(out.join(""))) await once(process.stdout, "drain");
      if (stopped?.fault !== undefined) throw new Error(stopped.fault.message);
    }
  });

async function* batches(): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === "") continue;
    const line = parsed(text, number);
    if (line instanceof Error) {
      // What came before a broken line is still answered.
      if (batch.length > 0) yield batch;
      throw line;
    }
    batch.push(line);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function parsed(text: string, number: number): Line | Error {
  try {
    const line = Line.safeParse(JSON.parse(text.replace(/^\uFEFF/, "")));
    if (line.success) return line.data;
    const faults = line.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return new Error(`line ${number} is no {"id", "text"}: ${faults.join("; ")}`);
  } catch (error) {
    return new Error(`line ${number} is no JSON: ${(error as Error).message}`);
  }
}

function scorable({ text, language }: Line): Scorable {
  return { text, language: language ?? detectLanguage(text) };
}

function result(id: string | number, verdict: Verdict | undefined, targets: readonly Target[]) {
  if (verdict === undefined) throw new Error(`The engine gave no verdict on ${id}`);
  return {
    id,
    tone: verdict.tone,
    stances: Object.fromEntries(
      targets.map((target, index) => [target.id, verdict.stances[index] ?? "none"]),
    ),
    lean: verdict.lean.label,
    leanReason: verdict.lean.reason,
    evidence: verdict.evidence,
    ...(verdict.fault !== undefined && { fault: verdict.fault.message }),
  };
}
