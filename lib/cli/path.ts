import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Misuse } from "./misuse.ts";

/** A path as its user means it: npm runs scripts in the checkout, the user is where he called npm. */
export function userPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/** What is known of a file that is to be read. */
export async function readable(path: string): Promise<Stats> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Misuse(`there is no file ${path}`);
  if (!found.isFile()) throw new Misuse(`${path} is no file`);
  return found;
}
