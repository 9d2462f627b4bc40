// npm run test:faults [kills] [seed]: kills worker, web server and database at random while files are imported, and
// compares what each import ends in with one that was left in peace. Takes some minutes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { troubledCsv } from "../jobs/rows.ts";
import { randomFrom } from "../random.ts";
import { smallDisk } from "./smallDisk.ts";
import { Undertone, VICTIMS, type Victim } from "./undertone.ts";

const KILLS = Number(process.argv[2] ?? 50);
const SEED = Number(process.argv[3] ?? Date.now() % 1_000_000);
const ROWS = 8_000;
const LONGEST_PEACE_MS = 4_000;
const DISK_MB = 2_500;
const DISK_FULL_MS = 8_000;
const MOST_KILLS_AN_IMPORT = 3;

const random = randomFrom(SEED);
const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;

const folder = mkdtempSync(join(tmpdir(), "undertone-faults-"));
const disk = smallDisk(join(folder, "data"), DISK_MB);
const undertone = new Undertone(join(folder, "data"));
console.log(`${KILLS} kills, seed ${SEED}`);
try {
  await undertone.start();
  const file = troubledCsv(ROWS);
  const wanted = await undertone.contentOf(await undertone.upload("in peace", file));
  const alike = [
    await afterKills(file, wanted),
    await afterRestart(file, wanted),
    await afterFullDisk(file, wanted),
  ];
  process.exitCode = alike.every(Boolean) ? 0 : 1;
} finally {
  await undertone.stop();
  disk?.remove();
  rmSync(folder, { recursive: true, force: true });
}

async function afterKills(file: string, wanted: string): Promise<boolean> {
  let kills = 0;
  let faults = 0;
  for (let round = 1; kills < KILLS; round += 1) {
    const id = await undertone.upload(`killed ${round}`, file);
    const victims: Victim[] = [];
    for (let n = 1 + Math.floor(random() * MOST_KILLS_AN_IMPORT); n > 0 && kills < KILLS; n -= 1) {
      // Some of them fall before the first batch, some between two, some into the midst of one.
      await sleep(random() * LONGEST_PEACE_MS);
      const victim = pick(VICTIMS);
      await undertone.kill(victim);
      victims.push(victim);
      kills += 1;
    }
    if (!(await isAlike(id, wanted, `import ${round}, killed ${victims.join(", ")}`))) faults += 1;
  }
  console.log(
    `${kills} kills, seed ${SEED}: ${faults === 0 ? "every import ended alike" : `${faults} DIFFER`}`,
  );
  return faults === 0;
}

async function afterRestart(file: string, wanted: string): Promise<boolean> {
  const id = await undertone.upload("database restarted", file);
  await sleep(random() * LONGEST_PEACE_MS);
  undertone.restartDatabase();
  return isAlike(id, wanted, "database restarted");
}

async function afterFullDisk(file: string, wanted: string): Promise<boolean> {
  if (disk === null) {
    console.log("disk full: left out, for a small disk can be mounted by root on Linux only");
    return true;
  }
  const id = await undertone.upload("disk full", file);
  await sleep(random() * LONGEST_PEACE_MS);
  disk.fill();
  await sleep(DISK_FULL_MS);
  disk.free();
  return isAlike(id, wanted, "disk full");
}

async function isAlike(id: number, wanted: string, what: string): Promise<boolean> {
  const alike = (await undertone.contentOf(id)) === wanted;
  console.log(`${what}: ${alike ? "ended alike" : "DIFFERENT"}`);
  return alike;
}
