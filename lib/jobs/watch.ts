import { setTimeout as sleep } from "node:timers/promises";
import { type Import, type ImportStatus, listImports } from "../store/imports.ts";

const LOOK_EVERY_MS = 400;
const UNDER_WAY: readonly ImportStatus[] = ["queued", "running", "removing"];

/** True while a worker has something to do for an import. */
function isUnderWay({ status }: Pick<Import, "status">): boolean {
  return UNDER_WAY.includes(status);
}

/** The imports of a data set, and from then on those that changed, until nothing is under way any more. */
export async function* watchImports(datasetId: number, signal: AbortSignal): AsyncGenerator<Import[]> {
  const seen = new Map<number, string>();
  while (!signal.aborted) {
    const all = await listImports(datasetId);
    const changed = all.filter((one) => seen.get(one.id) !== JSON.stringify(one));
    for (const one of changed) seen.set(one.id, JSON.stringify(one));
    if (changed.length > 0) yield changed;
    if (!all.some(isUnderWay)) return;
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

/** An import once nothing is under way with it; null where it is gone. */
export async function settled({ datasetId, id }: Pick<Import, "datasetId" | "id">): Promise<Import | null> {
  for (;;) {
    const one = (await listImports(datasetId)).find((other) => other.id === id);
    if (one === undefined || !isUnderWay(one)) return one ?? null;
    await sleep(LOOK_EVERY_MS / 2);
  }
}
