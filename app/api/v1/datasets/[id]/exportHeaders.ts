import type { Filter } from "#lib/filter.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";

/** How many rows follow the header row, so that a download cut short is known as such. */
export async function exportHeaders(run: Run, filter: Filter): Promise<Record<string, string>> {
  const [all] = await cells(run, filter, []);
  return { "Undertone-Rows": String(all?.n ?? 0) };
}
