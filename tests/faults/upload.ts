// npm run test:upload [megabytes]: sends a file through the page in a browser, over a line that is cut three times, and
// compares what the store has with the file. Takes some minutes, and three times the file's room on disk.
import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";
import { checksum } from "#lib/files/checksum.ts";
import { asCsv } from "../bench/comments.ts";
import { createByHand } from "../e2e/datasets.ts";
import { proxyTo } from "./proxy.ts";
import { Undertone } from "./undertone.ts";

const BYTES = Number(process.argv[2] ?? 1_200) * 1e6;
/** At which share of the file the line is cut. */
const CUTS = [0.2, 0.5, 0.8];
const DOWN_MS = 2_000;
const BLOCK_COMMENTS = 50_000;
const SYSTEM = "/usr/bin/chromium";

const folder = mkdtempSync(join(tmpdir(), "undertone-upload-"));
const undertone = new Undertone(join(folder, "data"));
try {
  const path = join(folder, "large.csv");
  const hash = await written(path);
  await undertone.start();
  const began = performance.now();
  const cuts = await sent(path);
  const seconds = (performance.now() - began) / 1_000;
  const memory = undertone.peakMemory("web server");
  const stored = await storedFile();
  const isWhole = stored.size === statSync(path).size && stored.hash === hash;
  console.log(
    `${Math.round(stored.size / 1e6)} MB, the line cut ${cuts} times: ${isWhole ? "arrived whole, size and SHA-256 alike" : "DIFFERENT"}, and is being imported, after ${seconds.toFixed(0)} s; the web server took at most ${Math.round(memory / 1e6)} MB`,
  );
  process.exitCode = isWhole && cuts === CUTS.length ? 0 : 1;
} finally {
  await undertone.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the file: the same block of comments again and again. Gives its SHA-256. */
async function written(path: string): Promise<string> {
  const hash = createHash("sha256");
  const block = Buffer.from([...asCsv(BLOCK_COMMENTS)].join(""));
  function* blocks() {
    for (let left = BYTES; left > 0; left -= block.length) {
      const piece = block.subarray(0, left);
      hash.update(piece);
      yield piece;
    }
  }
  await pipeline(Readable.from(blocks()), createWriteStream(path));
  return hash.digest("hex");
}

/** Sends it as a person does, until it is being imported. Gives how often the line was cut. */
async function sent(path: string): Promise<number> {
  const line = await proxyTo(undertone.address);
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM) && { executablePath: SYSTEM }),
    args: ["--disable-gpu", ...(root ? ["--no-sandbox"] : [])],
  });
  try {
    const page = await browser.newPage({ baseURL: line.address });
    const over = imported(page, path);
    let cuts = 0;
    for (const share of CUTS) {
      while (line.passed() < share * BYTES) {
        if ((await Promise.race([over.then(() => "over"), sleep(50)])) === "over") return cuts;
      }
      await line.cut(DOWN_MS);
      cuts += 1;
    }
    await over;
    return cuts;
  } finally {
    await browser.close();
    line.close();
  }
}

async function imported(page: Page, path: string): Promise<void> {
  await createByHand(page, "A large file");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Files of comments").setInputFiles(path);
  const card = page.getByRole("region", { name: "Import of large.csv" });
  await card.getByRole("button", { name: "Import" }).click();
  await card.getByText(/being imported, .*rows? read/).waitFor({ timeout: 1_800_000 });
}

async function storedFile(): Promise<{ size: number; hash: string }> {
  const files = join(folder, "data", "files");
  const [name, another] = readdirSync(files).filter((one) => !one.endsWith(".json"));
  if (name === undefined || another !== undefined) throw new Error("There is not one file in the store");
  const path = join(files, name);
  return { size: statSync(path).size, hash: await checksum(createReadStream(path)) };
}
