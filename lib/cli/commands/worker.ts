import { setPriority } from "node:os";
import { Command } from "commander";
import { readEnv } from "../../env.ts";
import { startWorker } from "../../jobs/worker.ts";
import { openDatabase } from "../../store/open.ts";

/** Pages come first where both want the processor. */
const NICE = 5;
const LONGEST_GOODBYE_MS = 10_000;

export const workerCommand = new Command("worker")
  .description(
    "import what was uploaded and remove what was deleted, until it is stopped; npm start runs one, and any number may run",
  )
  .action(async () => {
    const stopped = stopSignal();
    // What is under way is taken up again by the next one: it need not be waited for.
    void stopped.then(() => setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref());
    if (process.platform !== "win32") setPriority(NICE);
    try {
      await work(stopped);
    } finally {
      // Who listens to its parent does not end by itself.
      if (process.connected) process.disconnect();
    }
  });

async function work(stopped: Promise<"asked">): Promise<void> {
  const database = await openDatabase(readEnv());
  try {
    const worker = await startWorker();
    process.stderr.write("Undertone's worker is ready  (Ctrl-C stops it)\n");
    const end = await Promise.race([stopped, database.lost.then(() => "lost" as const)]);
    await worker.stop();
    if (end === "lost") throw new Error("The database ended. Nothing is lost: start the worker again.");
  } finally {
    await database.leave();
  }
}

function stopSignal(): Promise<"asked"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve("asked"));
    // Whoever started this worker has gone, even by kill -9: it must not stay behind.
    process.on("disconnect", () => resolve("asked"));
  });
}
