import { findImport, type Import } from "#lib/store/imports.ts";
import { refuse } from "./answer.ts";
import { requestedDataset } from "./dataset.ts";

export type ImportContext = { params: Promise<{ id: string; importId: string }> };

/** What the outside is told of an import: all but where its file lies. */
export type ShownImport = Omit<Import, "file" | "choices"> & {
  /** True while its file is kept, so that it can go on or be tried again. */
  kept: boolean;
};

export function shown({ file, choices: _, ...rest }: Import): ShownImport {
  return { ...rest, kept: file !== null };
}

/** The import an address names, or the answer that there is none. */
export async function requestedImport(params: ImportContext["params"]): Promise<Import | Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const { importId } = await params;
  const found = /^\d{1,9}$/.test(importId) ? await findImport(dataset.id, Number(importId)) : null;
  return found ?? refuse(404, `There is no import ${importId} in this data set.`);
}
