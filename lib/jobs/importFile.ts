import type { Files } from "../files/files.ts";
import { goOn } from "../ingest.ts";
import { claim, isClaimed } from "../store/claim.ts";
import { findImport, type Import, turnImport } from "../store/imports.ts";
import { dropFile } from "./dropFile.ts";
import type { Kind } from "./queue.ts";

const AT_WORK = ["queued", "running"] as const;

/** Imports uploaded files. */
export function importFile(files: Files): Kind {
  return {
    name: "import",
    // A small file is not to wait for a large one.
    atOnce: 2,
    async work({ key, signal }) {
      const of = await importOf(key);
      if (of === null || !isAtWork(of)) return;
      const held = await claim("import", of.id);
      if (held === null) throw new Error("another process is still at it");
      try {
        await imported(files, of, signal);
      } finally {
        await held.release();
      }
    },
    progress: async (key) => (await importOf(key))?.read ?? 0,
    async gaveUp(key, reason) {
      const of = await importOf(key);
      if (of === null) return;
      const message = `It failed several times at the same place, the last time with: ${reason}. What was read until then is in.`;
      await turnImport(of, AT_WORK, { status: "failed", message, finishedAt: new Date() });
    },
    isAbandoned: isImportAbandoned,
  };
}

/** True where the process that worked on an import is gone. */
export async function isImportAbandoned(key: string): Promise<boolean> {
  return !(await isClaimed("import", Number(key.split("-")[1])));
}

/** The key of an import's jobs. */
export function keyOf({ datasetId, id }: Pick<Import, "datasetId" | "id">): string {
  return `${datasetId}-${id}`;
}

/** The import of a key; null where it is gone. */
export async function importOf(key: string): Promise<Import | null> {
  const [datasetId = 0, id = 0] = key.split("-").map(Number);
  return findImport(datasetId, id);
}

async function imported(files: Files, of: Import, signal: AbortSignal): Promise<void> {
  if (of.file === null || (await files.size(of.file)) !== of.size) {
    const message =
      "The uploaded file is no longer there, or not whole. Upload it again: what is in is not doubled.";
    await turnImport(of, AT_WORK, { status: "failed", message, finishedAt: new Date() });
    return;
  }
  const bytes = files.read(of.file);
  const stop = () => bytes.destroy(new Error("the worker was stopped"));
  signal.addEventListener("abort", stop);
  try {
    const end = await goOn(of, bytes);
    if (end.status === "finished") await dropFile(files, of);
  } finally {
    signal.removeEventListener("abort", stop);
    bytes.destroy();
  }
}

function isAtWork({ status }: Import): boolean {
  return AT_WORK.some((one) => one === status);
}
