import { Lean, LeanReason, Stance, Tone, ToneReason } from "#lib/comment.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { sourceNames } from "#lib/store/sources.ts";
import { count } from "../ui/figures.ts";
import { languageName, nameOf } from "../ui/names.ts";

type Option = { value: string; label: string };
export type Options = Readonly<
  Record<"source" | "lean" | "why" | "tone" | "tonewhy" | "language" | "stance", readonly Option[]>
>;

const MOST_SOURCES = 500;

/** What can be chosen in the filters of a run: sources and languages are those that occur. */
export async function filterOptions(run: Run): Promise<Options> {
  const [sources, languages] = await Promise.all([
    cells(run, {}, ["source"], MOST_SOURCES),
    cells(run, {}, ["language"]),
  ]);
  const names = await sourceNames(
    run.datasetId,
    sources.flatMap(({ source }) => source ?? []),
  );
  const often = <T extends { n: number }>(some: T[]) => some.toSorted((a, b) => b.n - a.n);
  return {
    source: often(sources).map(({ source, n }) => ({
      value: source ?? "none",
      label: `${source === null ? "source unknown" : (names.get(source) ?? source)} (${count(n)})`,
    })),
    language: often(languages).map(({ language, n }) => ({
      value: language ?? "und",
      label: `${languageName(language)} (${count(n)})`,
    })),
    lean: Lean.options.map((value) => ({ value, label: nameOf(value) })),
    why: LeanReason.options
      .filter((value) => value !== "unscored")
      .map((value) => ({ value, label: nameOf(value) })),
    tone: Tone.options.map((value) => ({ value, label: nameOf(value) })),
    tonewhy: ToneReason.options.map((value) => ({ value, label: nameOf(value) })),
    stance: run.targets.flatMap(({ id, name }) =>
      Stance.options
        .filter((stance) => stance !== "none")
        .map((stance) => ({
          value: `${id}:${stance}`,
          label: `${nameOf(stance)} ${stance === "favour" ? "of " : ""}${name}`,
        })),
    ),
  };
}
