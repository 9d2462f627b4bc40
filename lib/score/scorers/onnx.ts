import { readEnv } from "#lib/env.ts";
import { scoreInBatches } from "#lib/score/onnx/batches.ts";
import { fingerprint, type Model, type Pace, type Settings, settingsOf } from "#lib/score/onnx/model.ts";
import { type Runner, runnerOf } from "#lib/score/onnx/runner.ts";
import type { Scorable, Scorer, Verdict } from "#lib/score/scorer.ts";
import { failed, hasWords, unscored, wordless } from "#lib/score/unscored.ts";

const VERSION = "1.0.0";
const PACE: Pace = { loading: 600_000, batch: 120_000, idle: 60_000, batches: 2_000 };
/** No model reads more; what is cut off exactly is left to its process, which counts in tokens. */
const LONGEST = 8_000;

/**
 * A model in ONNX, run in a process of its own: one for natural language inference tells stances and tone, one that
 * classifies texts by tone the tone alone. Nothing is sent anywhere; off unless the settings name a model.
 */
export function onnxScorer(settings: () => Settings = () => settingsOf(readEnv())): Scorer {
  let held: { key: string; runner: Runner } | null = null;
  const runnerFor = (model: Model, { memory, pace }: Settings): Runner => {
    const key = JSON.stringify([model, memory, pace]);
    if (held?.key !== key) {
      held?.runner.stop();
      held = { key, runner: runnerOf(model, memory, { ...PACE, ...pace }) };
    }
    return held.runner;
  };
  const scorer: Scorer = {
    id: "onnx",
    get version() {
      const { model, tones } = settings();
      if ("missing" in model) return VERSION;
      return `${VERSION}+${model.name.replaceAll(/[^0-9A-Za-z]+/g, "-")}.${fingerprint(model, tones)}`;
    },
    get languages() {
      return settings().languages;
    },
    outside: {
      obstacle() {
        const { model } = settings();
        return "missing" in model ? model.missing : null;
      },
      host: () => null,
      open: () => scorer,
    },
    async score(comments, targets) {
      const now = settings();
      const { model, languages, tones } = now;
      if ("missing" in model) {
        return comments.map(() => failed(targets, { of: "engine", message: model.missing }));
      }
      const readable = (comment: Scorable) =>
        comment.language === null || languages.includes(comment.language);
      const asked = comments.filter((comment) => readable(comment) && hasWords(comment.text));
      const short = asked.map(({ text, language }) => ({ text: text.slice(0, LONGEST), language }));
      const told =
        short.length === 0 ? [] : await scoreInBatches(short, targets, runnerFor(model, now), tones);
      const verdicts = new Map<Scorable, Verdict | undefined>(
        asked.map((comment, at) => [comment, told[at]]),
      );
      return comments.map(
        (comment) => verdicts.get(comment) ?? (readable(comment) ? wordless(targets) : unscored(targets)),
      );
    },
  };
  return scorer;
}
