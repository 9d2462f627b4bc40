import { createHash } from "node:crypto";
import { existsSync, globSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { Env } from "#lib/env.ts";

/** A model as its process is told of it. */
export type Model = {
  /** The folder that the model's own folder is in; null for one from the hub. */
  within: string | null;
  /** The name of its folder, or its name on the hub. */
  name: string;
  /** Which of its files: full precision, or 8 bit where there is no other. */
  precision: "fp32" | "q8";
  /** Whether what is not there may be fetched from the hub. */
  download: boolean;
  /** Where what is downloaded is kept. */
  cache: string;
};

/** What the settings say of the model, or why it cannot be used. */
export type Settings = {
  model: Model | { missing: string };
  languages: readonly string[];
  /** The tone that a label of the model stands for, where its name does not say. */
  tones: Env["UNDERTONE_ONNX_LABELS"];
  /** Megabytes. */
  memory: number;
  pace?: Partial<Pace>;
};

/** How long its process may take, in milliseconds, and how many batches it lives. */
export type Pace = { loading: number; batch: number; idle: number; batches: number };

/** Where `npm run install:onnx` puts the packages that run models. */
const RUNTIME = join("optional", "onnx", "node_modules", "@huggingface", "transformers", "package.json");

export function settingsOf(env: Env): Settings {
  return {
    model: modelOf(env),
    languages: env.UNDERTONE_ONNX_LANGUAGES,
    tones: env.UNDERTONE_ONNX_LABELS,
    memory: env.UNDERTONE_ONNX_MEMORY,
  };
}

function modelOf({
  UNDERTONE_ONNX_MODEL: given,
  UNDERTONE_ONNX_DOWNLOAD,
  UNDERTONE_DATA,
}: Env): Settings["model"] {
  if (given === undefined) {
    return { missing: "It is not set up: set UNDERTONE_ONNX_MODEL to the folder of a model." };
  }
  if (!isThere(join(process.cwd(), RUNTIME))) {
    return {
      missing: "What runs models is not installed: npm run install:onnx brings it (a third of a gigabyte).",
    };
  }
  const cache = join(UNDERTONE_DATA, "models");
  const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
  if (isThere(folder)) return localModel(folder, cache);
  if (isAbsolute(given) || !/^[\w.-]+\/[\w.-]+$/.test(given) || given.startsWith(".")) {
    return { missing: `UNDERTONE_ONNX_MODEL names ${given}, and there is no such folder.` };
  }
  if (!UNDERTONE_ONNX_DOWNLOAD && !isThere(join(cache, given))) {
    return {
      missing: `UNDERTONE_ONNX_MODEL names ${given}, which is no folder: set UNDERTONE_ONNX_DOWNLOAD=1 to have it downloaded from the Hugging Face hub.`,
    };
  }
  // What is there to be downloaded is smaller in 8 bit, and nearly all models there have it.
  return { within: null, name: given, precision: "q8", download: UNDERTONE_ONNX_DOWNLOAD, cache };
}

function localModel(folder: string, cache: string): Settings["model"] {
  const lacking = ["config.json", "tokenizer.json"].filter((name) => !isThere(join(folder, name)));
  const whole = isThere(join(folder, "onnx", "model.onnx"));
  if (!whole && !isThere(join(folder, "onnx", "model_quantized.onnx"))) lacking.push("onnx/model.onnx");
  if (lacking.length > 0) {
    return { missing: `The folder ${folder} of UNDERTONE_ONNX_MODEL holds no ${lacking.join(" and no ")}.` };
  }
  const precision = whole ? "fp32" : "q8";
  return { within: dirname(folder), name: basename(folder), precision, download: false, cache };
}

/** Eight digits that stand for a model, wherever it lies, and for what its labels are taken for. */
export function fingerprint({ name, precision, within }: Model, tones: Settings["tones"]): string {
  const files = within === null ? [] : sizes(join(within, name));
  return createHash("sha256")
    .update(JSON.stringify([name, precision, tones, files]))
    .digest("hex")
    .slice(0, 8);
}

function sizes(folder: string): [string, number][] {
  return globSync("**/*.{json,onnx}", { cwd: /*turbopackIgnore: true*/ folder })
    .sort()
    .map((path) => [path, statSync(/*turbopackIgnore: true*/ join(folder, path)).size]);
}

/** The bundler of the pages must not take a folder of the user's for a part of the program. */
function isThere(path: string): boolean {
  return existsSync(/*turbopackIgnore: true*/ path);
}
