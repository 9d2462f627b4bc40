import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll } from "vitest";
import { type Files, openFiles } from "#lib/files/files.ts";
import { enqueue } from "#lib/ingest.ts";
import { findImport, type Import } from "#lib/store/imports.ts";

/** Gives a test file a folder of its own for uploaded files. */
export function withFiles(): { files(): Files } {
  let files: Files;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "undertone-files-"));
    process.env["UNDERTONE_DATA"] = folder;
    files = await openFiles({ UNDERTONE_DATA: folder });
  });
  afterAll(() => {
    delete process.env["UNDERTONE_DATA"];
    rmSync(folder, { recursive: true, force: true });
  });
  return { files: () => files };
}

/** Puts a text in the queue, as a file of a data set. */
export async function queued(files: Files, datasetId: number, text: string): Promise<Import> {
  const kept = await files.keep(Readable.from([Buffer.from(text)]));
  const bytes = files.read(kept.key);
  const mapping = "text=text,id=id,author=author,time=time,source=source";
  return enqueue({ datasetId, fileName: "comments.csv", bytes, mapping }, kept).finally(() =>
    bytes.destroy(),
  );
}

/** An import as it stands. */
export async function standing({ datasetId, id }: Import): Promise<Import> {
  const found = await findImport(datasetId, id);
  if (found === null) throw new Error("The import is gone");
  return found;
}
