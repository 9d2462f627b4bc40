import { join } from "node:path";
import { z } from "zod";

const Flag = z.enum(["0", "1"]).transform((value) => value === "1");

const Env = z.object({
  /** PostgreSQL to use in place of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the embedded database lives. */
  UNDERTONE_DATA: z.string().default(join(process.cwd(), "data")),
  /** Serve other machines although nobody has to log in. */
  UNDERTONE_OPEN_WITHOUT_LOGIN: Flag.default(false),
  /** Names, separated by commas, under which a browser may address this server. */
  UNDERTONE_HOSTS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((name) => name.trim().toLowerCase())
        .filter(Boolean),
    ),
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
