import type { Files } from "../files/files.ts";
import { claim } from "../store/claim.ts";
import { type Import, turnImport } from "../store/imports.ts";
import { removeImported } from "../store/removeImported.ts";
import { importOf, isImportAbandoned } from "./importFile.ts";
import type { Kind } from "./queue.ts";

/** Takes out again what imports brought that were cancelled or undone. */
export function removeImport(files: Files): Kind {
  return {
    name: "remove-import",
    atOnce: 1,
    async work({ key, signal }) {
      const of = await importOf(key);
      if (of?.status !== "removing") return;
      const held = await claim("import", of.id);
      if (held === null) throw new Error("another process is still at it");
      try {
        await takenOut(of, signal);
        if (of.file !== null) await files.remove(of.file);
        await turnImport(of, ["removing"], { status: "removed", file: null, finishedAt: new Date() });
      } finally {
        await held.release();
      }
    },
    progress: async (key) => (await importOf(key))?.removed ?? 0,
    async gaveUp(key, reason) {
      // It stays to be removed, and is offered again: half an import is worse than a late one.
      console.error(`The import ${key} could not be taken out: ${reason}`);
    },
    isAbandoned: isImportAbandoned,
  };
}

async function takenOut(of: Import, signal: AbortSignal): Promise<void> {
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    after = await removeImported(of, after);
  } while (after !== null);
}
