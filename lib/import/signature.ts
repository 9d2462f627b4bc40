import { hash } from "node:crypto";

/** The same for files of one format with the same columns, in whatever order. */
export function signatureOf(format: string, columns: readonly string[]): string {
  return hash("sha256", JSON.stringify([format, [...columns].sort()]), "hex");
}
