import { z } from "zod";
import { Side } from "../comment.ts";

const LONGEST = 80;
const MOST = 500;

const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u;
const LANGUAGE = /^[a-z]{2}$/;
const storable = (text: string) => text.isWellFormed() && !text.includes("\0");

/** Target names and aliases are matched word by word, so that each needs one. */
const Alias = z
  .string()
  .trim()
  .max(LONGEST, {
    error: ({ input }) =>
      `The alias “${String(input).slice(0, 40)}…” is too long: at most ${LONGEST} characters.`,
  })
  .refine(storable, "An alias holds a character that cannot be stored: type it anew.")
  .refine((alias) => WORD.test(alias), {
    error: ({ input }) => `The alias “${String(input)}” holds no word: write a name that occurs in comments.`,
  });

const Aliases = z
  .record(z.string(), z.array(z.string()))
  .transform((byLanguage) =>
    Object.fromEntries(
      Object.entries(byLanguage)
        .map(([language, aliases]) => [language, cleaned(aliases)] as const)
        .filter(([, aliases]) => aliases.length > 0),
    ),
  )
  .pipe(
    z
      .record(z.string(), z.array(Alias).max(MOST, `At most ${MOST} aliases a language.`))
      .refine(
        (byLanguage) => Object.keys(byLanguage).every((language) => LANGUAGE.test(language)),
        "A language is named by two small letters (ISO 639-1), like en or hy.",
      )
      .refine((byLanguage) => Object.keys(byLanguage).length > 0, {
        error: "Give at least one alias: the words by which comments name the target.",
      }),
  );

/** What a person says of a target; its id and place are the store's affair. */
export const TargetDraft = z.object({
  name: z
    .string({ error: "A target needs a name." })
    .trim()
    .min(1, "A target needs a name.")
    .max(LONGEST, `The name is too long: at most ${LONGEST} characters.`)
    .refine(storable, "The name holds a character that cannot be stored: type it anew.")
    .refine((name) => name === "" || WORD.test(name), "The name holds no word."),
  side: z.enum(Side.options, { error: `The side of the axis is one of ${Side.options.join(", ")}.` }),
  aliases: Aliases,
});
export type TargetDraft = z.infer<typeof TargetDraft>;

/** A draft as a form or a program sends it, or what is wrong with it, a sentence a fault. */
export function parseDraft(given: unknown): { draft: TargetDraft } | { problems: string[] } {
  const parsed = TargetDraft.safeParse(given);
  if (parsed.success) return { draft: parsed.data };
  return {
    problems: [
      ...new Set(
        parsed.error.issues.map(({ path, message, code }) =>
          code === "invalid_type" && path.length !== 1
            ? `${path.join(".") || "The target"}: ${message}`
            : message,
        ),
      ),
    ],
  };
}

/** Without blank ones, and each once in whatever capitals. */
function cleaned(aliases: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const alias of aliases) {
    const text = alias.trim().replace(/\s+/gu, " ");
    const key = text.toLowerCase();
    if (text !== "" && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
