import { readEnv } from "../env.ts";
import { type Files, openFiles } from "../files/files.ts";
import { isClaimed } from "../store/claim.ts";
import { finishedWithFile, type Import, importsThat, turnImport } from "../store/imports.ts";
import { deletedDatasets } from "../store/removeDataset.ts";
import { dropFile } from "./dropFile.ts";
import { importFile, keyOf } from "./importFile.ts";
import { openQueue } from "./queue.ts";
import { removeDataset } from "./removeDataset.ts";
import { removeImport } from "./removeImport.ts";

const LOOK_EVERY_MS = 500;
/** What is new is offered at once; again only after so long, or a long queue would be looked at all the time. */
const WAITING_MS = 3_000;
const AT_WORK_MS = 1_000;
/** A process that has just begun an import is about to claim it. */
const TO_BE_CLAIMED_MS = 3_000;
const TIDY_EVERY_MS = 60_000;
const HOUR = 3_600_000;

/**
 * Does what there is to do, now and ever again: imports, removals. What is to be done stands in the store; the queue
 * says who does it, how often it was tried, and when again. Any number of processes may do this at once.
 */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const env = readEnv();
  const files = await openFiles(env);
  const kinds = {
    importing: importFile(files),
    removing: removeImport(files),
    dropping: removeDataset(files),
  };
  const queue = await openQueue(Object.values(kinds));
  const due = seldom();
  const look = async () => {
    const imports = await importsThat(["queued", "running", "removing"]);
    const deleted = await deletedDatasets();
    for (const one of due(imports, (one) => `${one.status} ${one.id}`)) {
      if (one.status === "removing") await queue.offer(kinds.removing, keyOf(one));
      else if (one.file !== null) await queue.offer(kinds.importing, keyOf(one));
      else await noteInterrupted(one);
    }
    for (const id of deleted) await queue.offer(kinds.dropping, String(id));
  };
  const looking = repeatedly(LOOK_EVERY_MS, look);
  const tidying = repeatedly(TIDY_EVERY_MS, () => tidy(files, env.UNDERTONE_UPLOAD_HOURS));
  return {
    async stop() {
      await Promise.all([looking.stop(), tidying.stop()]);
      await queue.close();
    },
  };
}

/** Nobody can go on with a file that a process read by itself. */
async function noteInterrupted(one: Import): Promise<void> {
  const age = Date.now() - one.startedAt.getTime();
  if (age < TO_BE_CLAIMED_MS || (await isClaimed("import", one.id))) return;
  const message =
    "The process that read this file was stopped. Import the file again: what is in is not doubled.";
  await turnImport(one, ["running"], { status: "interrupted", message, finishedAt: new Date() });
}

/** Removes files of imports that are over, uploads that were never finished, and files that no import waits for. */
async function tidy(files: Files, hours: number): Promise<void> {
  // A worker drops them itself, unless it dies just then.
  for (const over of await finishedWithFile()) await dropFile(files, over);
  const wanted = await importsThat(["queued", "running", "paused", "failed", "removing"]);
  const kept = new Set(wanted.map(({ file }) => file));
  for (const key of await files.untouchedSince(new Date(Date.now() - hours * HOUR))) {
    if (!kept.has(key)) await files.remove(key);
  }
}

/** Of the things there are, what is new and what was due a while ago. */
function seldom() {
  let last = new Map<string, number>();
  return <T extends { status: string }>(things: readonly T[], nameOf: (thing: T) => string): T[] => {
    const now = performance.now();
    const due = things.filter((thing) => {
      const pause = thing.status === "queued" ? WAITING_MS : AT_WORK_MS;
      return now - (last.get(nameOf(thing)) ?? Number.NEGATIVE_INFINITY) >= pause;
    });
    const names = new Set(due.map(nameOf));
    last = new Map(
      things.map((thing) => {
        const name = nameOf(thing);
        return [name, names.has(name) ? now : (last.get(name) ?? now)];
      }),
    );
    return due;
  };
}

/** Does something over and over, each time when the last is done; a fault is said once until it changes. */
function repeatedly(ms: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let said = "";
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const once = async (): Promise<void> => {
    try {
      await work();
      said = "";
    } catch (error) {
      const { message } = error as Error;
      if (message !== said && !stopped) console.error(`Worker: ${message}`);
      said = message;
    }
    if (!stopped) timer = setTimeout(next, ms);
  };
  let under = once();
  function next(): void {
    under = once();
  }
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await under;
    },
  };
}
