import { type Constant, onnxModel } from "./protobuf.ts";

// Models small enough to be read: each word counts for some of these, and a layer of "and" looks for what occurs
// together. They know a dozen words and are right about those.
const FEATURES = [
  "praise",
  "blame",
  "supports",
  "opposes",
  "positive",
  "negative",
  "russia",
  "west",
  "ukraine",
];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  praise: ["love", "glory", "hero", "heroes", "thank", "lovely"],
  blame: ["hate", "betrayed", "liar", "liars", "shame", "awful"],
  supports: ["supports"],
  opposes: ["opposes"],
  positive: ["positive"],
  negative: ["negative"],
  russia: ["russia", "kremlin"],
  west: ["west", "nato"],
  ukraine: ["ukraine", "kyiv"],
};
const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];
/** Somebody who says it thrice is not three people; a target has to be in the text and in the hypothesis. */
const CAPS = [1, 1, 1, 1, 1, 1, 2, 2, 2];

/** Fires by as much as the sum of the features is above the number. */
type Unit = { sum: readonly string[]; above: number; into: readonly number[] };

/** The files of a model: path to content. */
export type ModelFiles = ReadonlyMap<string, string | Uint8Array>;

/** Natural language inference: does the comment entail that its author supports, opposes, is positive, is negative? */
export function inferenceModel(): ModelFiles {
  const into = [0, 0, 8];
  const stances = ["russia", "west", "ukraine"].flatMap((target) => [
    { sum: ["praise", "supports", target], above: 3, into },
    { sum: ["blame", "opposes", target], above: 3, into },
  ]);
  const tones = [
    { sum: ["praise", "positive"], above: 1, into },
    { sum: ["blame", "negative"], above: 1, into },
  ];
  return files([...stances, ...tones], [-4, 0, -4], ["contradiction", "neutral", "entailment"]);
}

/** Text classification by tone, with the names that many models give their labels. */
export function toneModel(labels: readonly string[] = ["LABEL_0", "LABEL_1", "LABEL_2"]): ModelFiles {
  const units = [
    { sum: ["blame"], above: 0, into: [6, 0, 0] },
    { sum: ["praise"], above: 0, into: [0, 0, 6] },
  ];
  return files(units, [-3, 0, -3], labels);
}

function files(units: readonly Unit[], bias: readonly number[], labels: readonly string[]): ModelFiles {
  const vocabulary = [...SPECIAL, ...FEATURES.flatMap((feature) => WORDS[feature] ?? [])];
  const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
  return new Map<string, string | Uint8Array>([
    [
      "config.json",
      json({
        model_type: "distilbert",
        architectures: ["DistilBertForSequenceClassification"],
        max_position_embeddings: 128,
        id2label: Object.fromEntries(labels.map((label, index) => [index, label])),
        label2id: Object.fromEntries(labels.map((label, index) => [label, index])),
      }),
    ],
    ["tokenizer.json", json(tokenizer(vocabulary))],
    [
      "tokenizer_config.json",
      json({
        tokenizer_class: "PreTrainedTokenizerFast",
        model_max_length: 128,
        pad_token: "[PAD]",
        unk_token: "[UNK]",
      }),
    ],
    ["onnx/model.onnx", network(vocabulary, units, bias)],
  ]);
}

function network(vocabulary: readonly string[], units: readonly Unit[], bias: readonly number[]): Uint8Array {
  const float = (name: string, dims: readonly number[], values: readonly number[]): Constant => ({
    name,
    dims,
    type: "float",
    values,
  });
  const table = vocabulary.flatMap((word) =>
    FEATURES.map((feature) => (WORDS[feature]?.includes(word) ? 1 : 0)),
  );
  return onnxModel(
    [
      { type: "Gather", inputs: ["table", "input_ids"], output: "words" },
      { type: "Cast", inputs: ["attention_mask"], output: "mask", attributes: { to: 1 } },
      { type: "Unsqueeze", inputs: ["mask", "last"], output: "column" },
      { type: "Mul", inputs: ["words", "column"], output: "present" },
      { type: "ReduceSum", inputs: ["present", "middle"], output: "counts", attributes: { keepdims: 0 } },
      { type: "Min", inputs: ["counts", "caps"], output: "features" },
      { type: "Gemm", inputs: ["features", "sums", "above"], output: "excess" },
      { type: "Relu", inputs: ["excess"], output: "fired" },
      { type: "Gemm", inputs: ["fired", "into", "bias"], output: "logits" },
    ],
    [
      float("table", [vocabulary.length, FEATURES.length], table),
      { name: "last", dims: [1], type: "int64", values: [2] },
      { name: "middle", dims: [1], type: "int64", values: [1] },
      float("caps", [FEATURES.length], CAPS),
      float(
        "sums",
        [FEATURES.length, units.length],
        FEATURES.flatMap((feature) => units.map(({ sum }) => (sum.includes(feature) ? 1 : 0))),
      ),
      float(
        "above",
        [units.length],
        units.map(({ above }) => -above),
      ),
      float(
        "into",
        [units.length, bias.length],
        units.flatMap(({ into }) => into),
      ),
      float("bias", [bias.length], bias),
    ],
    bias.length,
  );
}

function tokenizer(vocabulary: readonly string[]): object {
  const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const sequence = (id: string) => ({ Sequence: { id, type_id: 0 } });
  return {
    version: "1.0",
    added_tokens: SPECIAL.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: "Lowercase" },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [special("[CLS]"), sequence("A"), special("[SEP]")],
      pair: [special("[CLS]"), sequence("A"), special("[SEP]"), sequence("B"), special("[SEP]")],
      special_tokens: Object.fromEntries(
        ["[CLS]", "[SEP]"].map((id) => [id, { id, ids: [vocabulary.indexOf(id)], tokens: [id] }]),
      ),
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordLevel",
      vocab: Object.fromEntries(vocabulary.map((word, index) => [word, index])),
      unk_token: "[UNK]",
    },
  };
}
