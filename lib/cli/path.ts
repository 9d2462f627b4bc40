import { resolve } from "node:path";

/** A path as its user means it: npm runs scripts in the checkout, the user is where he called npm. */
export function userPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}
