import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** How a PostgreSQL program is to be run: a command put before it, and the account whose files it owns. */
export type Account = { prefix: readonly string[]; uid: number | null; gid: number | null };

/**
 * The account PostgreSQL runs under. An ordinary user runs it as himself. PostgreSQL refuses to run
 * as root, so for root it is the system account `postgres`, made where there is none. Where that account
 * cannot enter the folders on the way (a checkout in root's home), it is given that one capability.
 */
export function accountFor(folders: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { prefix: [], uid: null, gid: null };
  const { uid, gid } = postgresIds() ?? createPostgres();
  const change = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  if (folders.every(isOpenToOthers)) return { prefix: [...tried(change), "--"], uid, gid };
  // Read and search are all it needs; containers often grant only the wider one.
  for (const capability of ["dac_read_search", "dac_override"]) {
    // access(2) ignores capabilities of anyone but root unless told otherwise, and PostgreSQL asks it first.
    const bits = "--securebits=+no_setuid_fixup";
    const prefix = [...change, `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, bits, "--"];
    if (succeeds(prefix)) return { prefix, uid, gid };
  }
  throw new Error(
    `PostgreSQL cannot run as root, and the account "postgres" may not enter ${folders[0]}. ` +
      "Run Undertone as an ordinary user, or move it to a folder that others may enter, such as /opt.",
  );
}

function tried(command: readonly string[]): readonly string[] {
  if (succeeds([...command, "--"])) return command;
  throw new Error(
    "PostgreSQL cannot run as root, and the program setpriv (package util-linux) is missing. " +
      "Install it, or run Undertone as an ordinary user.",
  );
}

function succeeds([program = "", ...args]: readonly string[]): boolean {
  return spawnSync(program, [...args, "true"], { stdio: "ignore" }).status === 0;
}

function isOpenToOthers(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function postgresIds(): { uid: number; gid: number } | null {
  const answer = spawnSync("id", ["-u", "postgres"], { encoding: "utf8" });
  if (answer.status !== 0) return null;
  return {
    uid: Number(answer.stdout),
    gid: Number(execFileSync("id", ["-g", "postgres"], { encoding: "utf8" })),
  };
}

function createPostgres(): { uid: number; gid: number } {
  spawnSync("groupadd", ["--system", "postgres"], { stdio: "ignore" });
  spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"], {
    stdio: "ignore",
  });
  const ids = postgresIds();
  if (ids !== null) return ids;
  throw new Error(
    'PostgreSQL cannot run as root, and the account "postgres" could not be created. Run Undertone as an ordinary user.',
  );
}
