import type { Files } from "../files/files.ts";
import { listImports } from "../store/imports.ts";
import { removeSome } from "../store/removeDataset.ts";
import type { Kind } from "./queue.ts";

/** Removes what is left of data sets that count as gone; a key is a data set's number. */
export function removeDataset(files: Files): Kind {
  return {
    name: "remove-dataset",
    atOnce: 1,
    async work({ key, signal }) {
      for (const { file } of await listImports(Number(key))) if (file !== null) await files.remove(file);
      do signal.throwIfAborted();
      while (await removeSome(Number(key)));
    },
    progress: async () => 0,
    async gaveUp(key, reason) {
      console.error(`The data set ${key} could not be removed: ${reason}`);
    },
    isAbandoned: async () => false,
  };
}
