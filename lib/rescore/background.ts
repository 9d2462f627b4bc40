import { findRun, type Run, unfinishedRuns } from "../store/runs.ts";
import { drive } from "./drive.ts";
import { scoringInThreads } from "./scoring.ts";

type Of = Pick<Run, "datasetId" | "id">;

const LOOK_EVERY_MS = 5_000;

// Pages and the server load this module each for themselves; what is under way is the process's.
const held = globalThis as { undertoneRuns?: Map<number, Promise<void>> };
held.undertoneRuns ??= new Map();
const underWay = held.undertoneRuns;

/** Scores a run in the background of this process, unless it does already. */
export function scoreInBackground(of: Of): void {
  if (underWay.has(of.id)) return;
  underWay.set(
    of.id,
    driven(of)
      .catch((error: unknown) => console.error(`Run ${of.id} broke off:`, error))
      .finally(() => underWay.delete(of.id)),
  );
}

/** Goes on, now and ever again, with the runs that nobody scores: their process is gone, or they were set going. */
export function watchRuns(): { stop(): void } {
  let said = "";
  const look = () =>
    unfinishedRuns().then(
      (runs) => runs.forEach(scoreInBackground),
      ({ message }: Error) => {
        if (message !== said) console.error(`The runs to be scored could not be read: ${message}`);
        said = message;
      },
    );
  void look();
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

async function driven(of: Of): Promise<void> {
  for (;;) {
    const scoring = scoringInThreads();
    const end = await drive(of, scoring).finally(scoring.close);
    if (end === "elsewhere" || end?.status !== "paused") return;
    // It may have been set going again just when this was about to stop.
    if ((await findRun(of.datasetId, of.id))?.status !== "scoring") return;
  }
}
