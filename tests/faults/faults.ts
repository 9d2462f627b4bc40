// npm run test:faults [kills] [seed]: kills worker, web server and database at random while files are imported, and
// compares what each import ends in with one that was left in peace. Takes some minutes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { troubledCsv } from "../jobs/rows.ts";
import { randomFrom } from "../random.ts";
import { Undertone, VICTIMS } from "./undertone.ts";

const KILLS = Number(process.argv[2] ?? 50);
const SEED = Number(process.argv[3] ?? Date.now() % 1_000_000);
const ROWS = 12_000;
const MOST_KILLS_AN_IMPORT = 3;

const random = randomFrom(SEED);
const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;

const folder = mkdtempSync(join(tmpdir(), "undertone-faults-"));
const undertone = new Undertone(join(folder, "data"));
console.log(`${KILLS} kills, seed ${SEED}`);
try {
  await undertone.start();
  process.exitCode = (await everyImportEndsAlike()) ? 0 : 1;
} finally {
  await undertone.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function everyImportEndsAlike(): Promise<boolean> {
  const file = troubledCsv(ROWS);
  const wanted = await undertone.contentOf(await undertone.upload("in peace", file));
  let kills = 0;
  let faults = 0;
  for (let round = 1; kills < KILLS; round += 1) {
    const id = await undertone.upload(`disturbed ${round}`, file);
    const victims: string[] = [];
    for (let n = 1 + Math.floor(random() * MOST_KILLS_AN_IMPORT); n > 0 && kills < KILLS; n -= 1) {
      // Some of it lies between two batches, some before the first.
      await sleep(random() * 4_000);
      const victim = pick(VICTIMS);
      await undertone.kill(victim);
      victims.push(victim);
      kills += 1;
    }
    const same = (await undertone.contentOf(id)) === wanted;
    if (!same) faults += 1;
    console.log(`import ${round}, killed ${victims.join(", ")}: ${same ? "the same" : "DIFFERENT"}`);
  }
  console.log(`${kills} kills, ${faults === 0 ? "every import ended alike" : `${faults} imports DIFFERENT`}`);
  return faults === 0;
}
