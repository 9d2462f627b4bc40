import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { accountFor } from "#lib/store/account.ts";

const isRoot = process.getuid?.() === 0;
// mkdtemp makes folders that nobody else may enter, as root's home is.
const closed = mkdtempSync(join(tmpdir(), "undertone-closed-"));
const program = join(closed, "program");
writeFileSync(program, "#!/bin/sh\nid -u\n");
chmodSync(program, 0o755);
afterAll(() => rmSync(closed, { recursive: true }));

it.skipIf(isRoot)("an ordinary user runs PostgreSQL as himself", () => {
  expect(accountFor([closed])).toEqual({ prefix: [], uid: null, gid: null });
});

it.runIf(isRoot)(
  "for root, PostgreSQL runs as another account, also out of a folder closed to others",
  () => {
    const account = accountFor([closed]);
    const [command = "", ...args] = [...account.prefix, program];
    const { stdout, status } = spawnSync(command, args, { encoding: "utf8" });
    expect({ status, uid: Number(stdout) }).toEqual({ status: 0, uid: account.uid });
    expect(account.uid).not.toBe(0);
  },
);

it.runIf(isRoot)(
  "that account also passes the check of access(2), by which PostgreSQL looks for its programs",
  () => {
    const look = `require("node:fs").accessSync(${JSON.stringify(program)}, require("node:fs").constants.X_OK)`;
    const [command = "", ...args] = [...accountFor([closed]).prefix, process.execPath, "-e", look];
    expect(spawnSync(command, args, { encoding: "utf8" })).toMatchObject({ status: 0 });
  },
);
