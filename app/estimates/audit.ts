import { cache } from "react";
import { auditOf, labelledSample } from "#lib/estimates/audit.ts";
import { parseFilter } from "#lib/filter.ts";
import type { AuditGroup } from "#lib/store/audit.ts";
import type { Run } from "#lib/store/runs.ts";

const drawnFor = cache((run: Run, query: string) => labelledSample(run, filterIn(query)));

/** The audit of a view, read once for all parts of a page; groups are named as in "source". */
export const auditFor = cache((run: Run, query: string, by: AuditGroup | null) =>
  auditOf(run, filterIn(query), by === null ? [] : [by], drawnFor(run, query)),
);

function filterIn(query: string) {
  return parseFilter(new URLSearchParams(query)).filter;
}
