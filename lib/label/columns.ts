import type { Target } from "../comment.ts";
import { rankOf } from "../import/columns.ts";

/** Which column of a labelled file means what; stances by target id. */
export type LabelColumns = {
  text: string | null;
  id: string | null;
  tone: string | null;
  lean: string | null;
  stances: Readonly<Record<string, string>>;
};

type Named = Pick<Target, "id">;

const TONES = ["tone", "sentiment", "polarity"];

/**
 * By the names of the columns: `text`, `id`, `tone` or `sentiment`, `lean`, `stances.russia`, `stance_russia`, `russia`;
 * of "truth.tone" the end counts too, where nothing else bears the name.
 */
export function guessLabelColumns(columns: readonly string[], targets: readonly Named[]): LabelColumns {
  const named = (...names: string[]) =>
    [plain, lastPart]
      .flatMap((spelt) => names.map((name) => columns.find((column) => spelt(column) === name)))
      .find(Boolean) ?? null;
  const stances = targets.flatMap(({ id }) => {
    const name = plain(id);
    const column = named(`stances${name}`, `stance${name}`, `stancetowards${name}`, name);
    return column === null ? [] : [[id, column] as const];
  });
  return {
    text: best(columns, "text"),
    id: best(columns, "id"),
    tone: named(...TONES),
    lean: named("lean"),
    stances: Object.fromEntries(stances),
  };
}

/** The same with some columns named by hand, "text=body,tone=feeling,russia=r", or what is wrong with that. */
export function mapLabelColumns(
  written: string,
  columns: readonly string[],
  targets: readonly Named[],
): LabelColumns | { problem: string } {
  const guess = guessLabelColumns(columns, targets);
  const roles = ["text", "id", "tone", "lean"] as const;
  const known = [...roles, ...targets.map(({ id }) => id)];
  for (const pair of written.split(",")) {
    const [role = "", ...rest] = pair.split("=").map((part) => part.trim());
    const column = rest.join("=");
    if (!known.includes(role))
      return { problem: `"${role}" is nothing a column can hold. There are: ${known.join(", ")}.` };
    if (!columns.includes(column))
      return { problem: `There is no column "${column}". The columns are: ${columns.join(", ")}.` };
    const fixed = roles.find((one) => one === role);
    if (fixed !== undefined) guess[fixed] = column;
    else guess.stances = { ...guess.stances, [role]: column };
  }
  return guess;
}

/** True where a file labels anything at all. */
export function labelsAnything({ tone, lean, stances }: LabelColumns): boolean {
  return tone !== null || lean !== null || Object.keys(stances).length > 0;
}

function best(columns: readonly string[], role: "text" | "id"): string | null {
  const ranked = columns.flatMap((column) => {
    const rank = rankOf(column, role);
    return rank === null ? [] : [{ column, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.column ?? null;
}

function lastPart(name: string): string {
  return plain(name.split(".").at(-1) ?? name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
