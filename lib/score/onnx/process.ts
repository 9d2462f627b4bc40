// The process that runs a model for lib/score/onnx/runner.ts. It may grow, hang or fall over: then another takes its place.

import { type Library, library, type Tokenizer } from "./library.ts";
import type { Model } from "./model.ts";

/** Texts to be classified, each alone or as the premise of a hypothesis. */
export type Pair = { text: string; hypothesis: string | null };
export type Order = { id: number; pairs: readonly Pair[] };
/** The labels of the model and, for each pair, the share of each label. */
export type Classes = { labels: readonly string[]; shares: readonly (readonly number[])[] };
export type Answer = { id: number; megabytes: number } & (Classes | { fault: string });

/** No model reads more of a text than this, whatever its settings say. */
const MOST_TOKENS = 512;

const model = JSON.parse(process.argv[2] ?? "") as Model;
let loaded: ReturnType<typeof load> | undefined;

process.on("disconnect", () => process.exit());
process.on("message", ({ id, pairs }: Order) => {
  classify(pairs).then(
    (classes) => answer({ id, ...classes }),
    (error: unknown) => answer({ id, fault: (error as Error).message }),
  );
});

function answer(said: { id: number } & (Classes | { fault: string })): void {
  process.send?.({ ...said, megabytes: Math.round(process.memoryUsage().rss / 1e6) } satisfies Answer);
}

async function classify(pairs: readonly Pair[]): Promise<Classes> {
  loaded ??= load();
  const { tokenizer, classifier, labels, longest } = await loaded;
  if (pairs.length === 0) return { labels, shares: [] };
  const hypotheses = pairs.map(({ hypothesis }) => hypothesis);
  const room =
    longest - Math.max(...hypotheses.map((text) => (text === null ? 0 : tokenizer.encode(text).length)));
  const inputs = tokenizer(fitted(tokenizer, pairs, room), {
    ...(hypotheses.every((text) => text !== null) && { text_pair: hypotheses }),
    padding: true,
    truncation: true,
    max_length: longest,
  });
  const { logits } = await classifier(inputs);
  return { labels, shares: pairs.map((_, row) => softmax(rowOf(logits.data, row, labels.length))) };
}

async function load() {
  const { env, AutoTokenizer, AutoModelForSequenceClassification }: Library = library();
  const ERRORS_ONLY = 40;
  env.logLevel = ERRORS_ONLY;
  env.allowRemoteModels = model.download;
  env.cacheDir = model.cache;
  if (model.within !== null) env.localModelPath = model.within;
  const tokenizer = await AutoTokenizer.from_pretrained(model.name);
  const options = { dtype: model.precision, device: "cpu" } as const;
  const classifier = await AutoModelForSequenceClassification.from_pretrained(model.name, options);
  const { id2label = {}, max_position_embeddings = MOST_TOKENS } = classifier.config;
  const longest = Math.min(MOST_TOKENS, max_position_embeddings, tokenizer.model_max_length ?? MOST_TOKENS);
  return { tokenizer, classifier, labels: Object.values(id2label), longest };
}

/** The texts cut to so many tokens: left to the tokenizer, the hypothesis would be cut off instead. */
function fitted(tokenizer: Tokenizer, pairs: readonly Pair[], room: number): string[] {
  const cut = new Map<string, string>();
  return pairs.map(({ text }) => {
    const known = cut.get(text);
    if (known !== undefined) return known;
    let short = text;
    for (
      let n = tokenizer.encode(short).length;
      n > room && short !== "";
      n = tokenizer.encode(short).length
    ) {
      short = short.slice(0, Math.floor((short.length * room * 0.95) / n)).toWellFormed();
    }
    cut.set(text, short);
    return short;
  });
}

function rowOf(data: Float32Array, row: number, width: number): number[] {
  return [...data.subarray(row * width, (row + 1) * width)];
}

/** To four places: how a batch is padded shows in the digits after those. */
function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => Math.round((power / sum) * 1e4) / 1e4);
}
