import type { Files } from "../files/files.ts";
import { type Import, turnImport } from "../store/imports.ts";

/** Removes the file of a finished import: nobody needs it any more. May be done twice, and by several at once. */
export async function dropFile(files: Files, of: Import): Promise<void> {
  if (of.file !== null) await files.remove(of.file);
  await turnImport(of, ["finished"], { status: "finished", file: null });
}
