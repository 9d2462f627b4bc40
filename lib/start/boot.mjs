// The first step of every npm script. Runs on whatever Node the machine has, with nothing installed:
// brings node_modules and the generated database client up to date, then hands over to Node 24.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const node24 = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

// Left to itself Node lets garbage grow to four times what is in use before it clears old objects away, and to 100 MB of
// young ones. A heap with these bounds is cleared at twice; an import then takes a third of the memory, at no cost in time.
const MEMORY = ["--max-semi-space-size=8", "--max-old-space-size=2000"];

install();
generateClient();
handOver(process.argv.slice(2));

function install() {
  const stamp = join(root, "node_modules", ".undertone-installed");
  const wanted = fingerprint(["package.json", "package-lock.json"], process.platform + process.arch);
  if (read(stamp) === wanted && existsSync(node24)) return;
  say("Installing what Undertone needs (once, about a minute) …");
  const npm = process.env.npm_execpath;
  const args = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // Not `npm ci`: it refuses a lock file that lacks the packages of platforms its registry did not offer.
  const done =
    npm === undefined
      ? spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0 || !existsSync(node24)) {
    fail("npm could not install the packages. Its message stands above; check the network and try again.");
  }
  writeFileSync(stamp, wanted);
}

function generateClient() {
  const stamp = join(root, "lib", "store", "generated", ".schema");
  const wanted = fingerprint(["prisma/schema.prisma", "package-lock.json"]);
  if (read(stamp) === wanted) return;
  const done = spawnSync(
    node24,
    [join(root, "node_modules/prisma/build/index.js"), "generate", "--no-hints"],
    {
      cwd: root,
      // Generating needs no engine binary, but looks for one unless it is told of a file that exists.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: join(root, "package.json"),
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
      encoding: "utf8",
    },
  );
  if (done.status !== 0) fail(`The database client could not be generated:\n${done.stdout}${done.stderr}`);
  writeFileSync(stamp, wanted);
}

function handOver([script, ...args]) {
  if (script === undefined) return;
  const child = spawn(node24, [...MEMORY, join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: {
      // What was compiled once need not be again: a command starts in two thirds of the time.
      NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compiled"),
      ...process.env,
      // Scripts and tests find Node 24 first too.
      PATH: `${join(root, "node_modules", ".bin")}${separator()}${process.env.PATH}`,
    },
  });
  // Ctrl-C reaches the child by itself; this process only waits for it to finish cleanly.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code, signal) => process.exit(signal === null ? code : 1));
}

function fingerprint(files, salt = "") {
  const hash = createHash("sha256").update(salt);
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function separator() {
  return process.platform === "win32" ? ";" : ":";
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
