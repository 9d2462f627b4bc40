import { join } from "node:path";
import { z } from "zod";

const Flag = z.enum(["0", "1"]).transform((value) => value === "1");

const List = z.string().transform((list) =>
  list
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean),
);

/** "500 requests", "2000000 tokens" */
const Budget = z
  .string()
  .regex(/^\d{1,12} (requests|tokens)$/, 'write it as "500 requests" or "2000000 tokens"')
  .transform((text) => {
    const [most, unit] = text.split(" ");
    return { most: Number(most), unit: unit === "tokens" ? ("tokens" as const) : ("requests" as const) };
  });

type ToneName = "negative" | "neutral" | "positive";

/** "joy=positive,anger=negative" */
const ToneOfLabels = z
  .string()
  .regex(
    /^\s*([^,]+=\s*(negative|neutral|positive)\s*(,|$)\s*)*$/,
    'write it as "joy=positive,anger=negative"',
  )
  .pipe(List)
  .transform((pairs) =>
    Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.lastIndexOf("=");
        return [pair.slice(0, at).trim(), pair.slice(at + 1).trim() as ToneName];
      }),
    ),
  );

const Env = z.object({
  /** PostgreSQL to use in place of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the embedded database lives, and uploaded files wait for their import. */
  UNDERTONE_DATA: z.string().default(join(process.cwd(), "data")),
  /** Where uploaded files wait in place of the data folder: "s3://bucket/prefix", for workers on other machines. */
  UNDERTONE_FILES: z
    .string()
    .regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w./-]*)?$/, 'write it as "s3://bucket/prefix"')
    .optional(),
  /** Where an S3-compatible server is, if it is not Amazon's, and its region; credentials are found as AWS's tools do. */
  AWS_ENDPOINT_URL_S3: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: z.string().optional(),
  /** Serve other machines although nobody has to log in. */
  UNDERTONE_OPEN_WITHOUT_LOGIN: Flag.default(false),
  /** Names, separated by commas, under which a browser may address this server. */
  UNDERTONE_HOSTS: List.prefault(""),
  /** How far an archive may unpack: bytes out for each in, bytes in all, files, archives in archives. */
  UNDERTONE_UNPACK_RATIO: z.coerce.number().int().positive().default(100),
  UNDERTONE_UNPACK_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 2 ** 30),
  UNDERTONE_UNPACK_ENTRIES: z.coerce.number().int().positive().default(10_000),
  UNDERTONE_UNPACK_NESTING: z.coerce.number().int().min(0).default(3),
  /** Megabytes that an uploaded file may have at most. */
  UNDERTONE_UPLOAD_LIMIT: z.coerce.number().int().positive().default(10_000),
  /** Hours after which an upload that nobody went on with is dropped. */
  UNDERTONE_UPLOAD_HOURS: z.coerce.number().positive().default(24),
  /** The engine `llm`: an OpenAI-compatible endpoint, its model, its key, and what one run may use of it. */
  UNDERTONE_LLM_URL: z.url({ protocol: /^https?$/ }).optional(),
  UNDERTONE_LLM_MODEL: z.string().optional(),
  UNDERTONE_LLM_KEY: z.string().optional(),
  UNDERTONE_LLM_BUDGET: Budget.optional(),
  /** The engine `onnx`: a folder or the name of a model on a hub, which may be downloaded only if so said. */
  UNDERTONE_ONNX_MODEL: z.string().optional(),
  UNDERTONE_ONNX_DOWNLOAD: Flag.default(false),
  UNDERTONE_ONNX_LANGUAGES: List.prefault("en"),
  UNDERTONE_ONNX_LABELS: ToneOfLabels.prefault(""),
  /** Megabytes its process may grow to before another takes its place. */
  UNDERTONE_ONNX_MEMORY: z.coerce.number().int().positive().default(4096),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});
export type Env = z.infer<typeof Env>;

/** The names of all settings, for the test that each is documented. */
export const settings = Object.keys(Env.shape).filter((name) => name !== "NODE_ENV");

/** The settings of this process. Throws an Error that names each setting it cannot use. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Settings that Undertone cannot use:\n  ${faults.join("\n  ")}`);
}
