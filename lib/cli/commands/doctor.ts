import { constants } from "node:fs";
import { access, mkdir, statfs } from "node:fs/promises";
import { Command } from "commander";
import { readEnv } from "../../env.ts";
import { describeEngine } from "../../score/describe.ts";
import { scorers } from "../../score/scorers.ts";
import { learned } from "../../score/undertone/model-file.ts";
import { listDatasets } from "../../store/datasets.ts";
import { openDatabase } from "../../store/open.ts";
import { Ending } from "../ending.ts";

/** One thing looked at: what was found, or throws what is wrong and what to do. */
type Check = { name: string; look(): Promise<string> };

const LEAST_FREE = 500_000_000;

const checks: readonly Check[] = [
  { name: "Node", look: node },
  { name: "Settings", look: settings },
  { name: "Engines", look: engines },
  { name: "Model", look: model },
  { name: "Data folder", look: dataFolder },
  { name: "Disk", look: disk },
  { name: "Database", look: databaseAnswers },
];

export const doctorCommand = new Command("doctor")
  .description("look for what is wrong with this installation; exit code 1 if anything is")
  .action(async () => {
    let sound = true;
    for (const { name, look } of checks) {
      const found = await look().then(
        (text) => ({ sound: true, text }),
        (error: unknown) => ({ sound: false, text: (error as Error).message }),
      );
      process.stdout.write(`${found.sound ? "ok   " : "WRONG"}  ${name}: ${found.text}\n`);
      sound &&= found.sound;
    }
    if (!sound) throw new Ending(1);
  });

async function node(): Promise<string> {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 24) throw new Error(`${process.version}; Undertone runs on 24: start it through npm`);
  return process.version;
}

async function settings(): Promise<string> {
  const { HOST, PORT, DATABASE_URL } = readEnv();
  return `serves on ${HOST}:${PORT}, ${DATABASE_URL === undefined ? "embedded PostgreSQL" : "PostgreSQL of DATABASE_URL"}`;
}

async function engines(): Promise<string> {
  return scorers
    .map(({ id }) => `${id} ${describeEngine(id).obstacle === null ? "ready" : "not set up"}`)
    .join(", ");
}

/** Throws with the command that brings it back, where it is missing or damaged. */
async function model(): Promise<string> {
  const { version, languages, models } = learned();
  const features = models.reduce((sum, { keys }) => sum + keys.length, 0);
  return `undertone ${version}, ${features} features, reads ${languages.join(", ")}`;
}

async function dataFolder(): Promise<string> {
  const { UNDERTONE_DATA } = readEnv();
  await mkdir(UNDERTONE_DATA, { recursive: true });
  await access(UNDERTONE_DATA, constants.R_OK | constants.W_OK);
  return UNDERTONE_DATA;
}

async function disk(): Promise<string> {
  const { bavail, bsize } = await statfs(readEnv().UNDERTONE_DATA);
  const free = bavail * bsize;
  const text = `${(free / 1e9).toFixed(1)} GB free`;
  if (free < LEAST_FREE)
    throw new Error(`${text}; make room, or set UNDERTONE_DATA to a folder on a larger disk`);
  return text;
}

async function databaseAnswers(): Promise<string> {
  const database = await openDatabase(readEnv());
  try {
    const datasets = await listDatasets();
    const comments = datasets.reduce((sum, dataset) => sum + dataset.comments, 0);
    return `up to date, ${datasets.length} data sets, ${comments} comments`;
  } finally {
    await database.leave();
  }
}
