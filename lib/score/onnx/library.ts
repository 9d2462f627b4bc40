import { createRequire } from "node:module";
import { join } from "node:path";

/** As much of `@huggingface/transformers` as is used. It is installed apart, so its own types may not be there. */
export type Library = {
  env: { allowRemoteModels: boolean; localModelPath: string; cacheDir: string; logLevel: number };
  AutoTokenizer: { from_pretrained(name: string): Promise<Tokenizer> };
  AutoModelForSequenceClassification: {
    from_pretrained(name: string, options: { dtype: string; device: "cpu" }): Promise<Classifier>;
  };
};

export type Tokenizer = {
  (
    texts: string[],
    options: { text_pair?: string[]; padding: true; truncation: true; max_length: number },
  ): object;
  encode(text: string): readonly unknown[];
  model_max_length?: number;
};

type Classifier = {
  (inputs: object): Promise<{ logits: { dims: readonly number[]; data: Float32Array } }>;
  config: { id2label?: Record<string, string>; max_position_embeddings?: number };
};

/** The library, from where `npm run install:onnx` put it. */
export function library(): Library {
  const require = createRequire(join(process.cwd(), "optional", "onnx", "package.json"));
  return require("@huggingface/transformers") as Library;
}
