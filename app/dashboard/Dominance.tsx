import { Alert } from "@mantine/core";
import type { Filter } from "#lib/filter.ts";
import { dominant } from "#lib/stats/dominance.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { sourceNames } from "#lib/store/sources.ts";
import { count, percent } from "../ui/figures.ts";

/** Says so where a single author wrote, or a single thread holds, so much that the figures are mostly about it. */
export async function Dominance({ run, filter }: { run: Run; filter: Filter }) {
  const [all, authors, sources] = await Promise.all([
    cells(run, filter, []),
    cells(run, filter, ["author"], 2),
    cells(run, filter, ["source"], 2),
  ]);
  const n = all[0]?.n ?? 0;
  const author = dominant(
    named(authors, ({ author }) => author),
    n,
  );
  const source =
    filter.source?.length === 1
      ? null
      : dominant(
          named(sources, ({ source }) => source),
          n,
        );
  if (author === null && (source === null || sources.length === 1)) return null;
  const names = await sourceNames(run.datasetId, source === null ? [] : [source.whose]);
  return (
    <Alert color="var(--pro-russia)" variant="outline" mb="md" py="xs" title="One voice weighs much here">
      {author !== null &&
        `“${author.whose}” wrote ${count(author.n)} of these ${count(n)} comments (${share(author.share, n)}): the figures say much about one author. `}
      {source !== null &&
        sources.length > 1 &&
        `${count(source.n)} of these ${count(n)} comments (${share(source.share, n)}) stand under one source, “${names.get(source.whose) ?? source.whose}”.`}
    </Alert>
  );
}

/** Not a percentage of a handful. */
function share(part: number, n: number): string {
  return n < 30 ? "a large part" : percent(part);
}

function named<T extends { n: number }>(
  found: readonly T[],
  whose: (one: T) => string | null,
): { whose: string; n: number }[] {
  return found.flatMap((one) => {
    const name = whose(one);
    return name === null ? [] : [{ whose: name, n: one.n }];
  });
}
