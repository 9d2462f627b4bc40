import { Duplicates } from "./comment.ts";
import { UnreadableFile } from "./import/format.ts";
import { openReading, type Reading } from "./import/reading.ts";
import { batches } from "./ingest/batches.ts";
import { counting } from "./ingest/counting.ts";
import { flow } from "./ingest/flow.ts";
import { given, openKnown } from "./ingest/openKnown.ts";
import { CannotScore, runForNewComments } from "./rescore/forNewComments.ts";
import { scorers } from "./score/scorers.ts";
import { ImportHalted } from "./store/batch.ts";
import { claim } from "./store/claim.ts";
import { endImport, findImport, type Import, queueImport, startImport, turnImport } from "./store/imports.ts";
import { openRun } from "./store/runs.ts";
import { targetsOf } from "./store/targets.ts";

/** A file to be taken in. */
export type Incoming = Reading & {
  datasetId: number;
  /** What becomes of rows whose comment is there already; `skip` where it is not given. */
  duplicates?: Duplicates | undefined;
  /** Told after each batch that went in. */
  onProgress?: ((state: Import) => void) | undefined;
};

/** Where an uploaded file lies, and how many bytes it has. */
export type UploadedFile = { key: string; size: number };

/**
 * The whole river: bytes → text → records → comments → verdicts → store. Throws UnreadableFile where nothing of
 * the file can be used; whatever goes wrong later ends the import with a message, and what is in stays in.
 */
export async function ingest(incoming: Incoming): Promise<Import> {
  const source = counting(incoming.bytes);
  const { datasetId, fileName } = incoming;
  const { format, mapping, items } = await openKnown({ ...incoming, bytes: source.bytes });
  const run = await runForNewComments(datasetId);
  const begun = await startImport({ datasetId, runId: run.id, fileName, format, mapping: given(mapping) });
  const held = await claim("import", begun.id);
  try {
    const end = await flow(begun, run, batches(items), { ...incoming, bytes: source.count });
    return await endImport(begun, "finished", unscoredIn(end));
  } catch (error) {
    const state = await now(begun);
    if (error instanceof ImportHalted) return state;
    const status = error instanceof UnreadableFile ? "failed" : "interrupted";
    return endImport(begun, status, both(brokenOff(error), unscoredIn(state)));
  } finally {
    await held?.release();
  }
}

/**
 * Looks at the beginning of an uploaded file and puts it in the queue. Throws UnreadableFile where nothing of it can be
 * used.
 */
export async function enqueue(incoming: Incoming, file: UploadedFile): Promise<Import> {
  const { datasetId, bytes: _, fileName, onProgress: __, ...choices } = incoming;
  const { format, mapping, dates, zone, close } = await openKnown(incoming);
  await close();
  const [first] = scorers;
  if (first === undefined) throw new Error("There is no engine");
  const { id: runId } = await openRun(datasetId, first, await targetsOf(datasetId));
  const { key, size } = file;
  return queueImport({
    datasetId,
    runId,
    fileName,
    format,
    mapping: given(mapping),
    file: key,
    size,
    choices: { ...choices, dates, zone },
  });
}

/**
 * Imports a queued file, or goes on with one, from its beginning: rows that are in already are passed over. Gives the
 * import as it stands when that is over: finished, failed where the file cannot be read on, or halted by somebody. What
 * else goes wrong is thrown, and may go better another time.
 */
export async function goOn(
  of: Import,
  bytes: AsyncIterable<Uint8Array>,
  onProgress?: Incoming["onProgress"],
): Promise<Import> {
  const source = counting(bytes);
  const begun = await turnImport(of, ["queued", "running"], { status: "running", message: null });
  if (begun === null) return now(of);
  try {
    const run = await runForNewComments(of.datasetId);
    await turnImport(of, ["running"], { status: "running", runId: run.id });
    const { fileName, choices, format, mapping, startedAt } = begun;
    const reading = { ...choices, fileName, format, mapping, now: startedAt, bytes: source.bytes };
    const { items } = await openReading(reading);
    const duplicates = Duplicates.catch("skip").parse(choices["duplicates"]);
    const how = { onProgress, duplicates, bytes: source.count };
    const end = await flow(begun, run, batches(items, begun.read), how);
    return await ended(begun, "finished", unscoredIn(end));
  } catch (error) {
    if (error instanceof ImportHalted) return now(of);
    if (error instanceof UnreadableFile || error instanceof CannotScore) {
      return ended(begun, "failed", both(error.message, unscoredIn(await now(begun))));
    }
    throw error;
  }
}

async function ended(of: Import, status: "finished" | "failed", message: string | null): Promise<Import> {
  const end = await turnImport(of, ["running"], { status, message, finishedAt: new Date() });
  return end ?? now(of);
}

/** An import as it stands; as good as removed where it is gone. */
async function now(of: Import): Promise<Import> {
  return (await findImport(of.datasetId, of.id)) ?? { ...of, status: "removed" };
}

function brokenOff(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  return `Reading broke off (${(error as Error).message}). What was read until then is in; import the file again to go on.`;
}

/** What is to be said of comments that the engine gave no verdict on. */
function unscoredIn({ unscored, fault }: Import): string | null {
  if (unscored === 0) return null;
  const are = unscored === 1 ? "1 comment is" : `${unscored} comments are`;
  return `${are} in, not scored. ${fault ?? ""} Score the data set anew to mend that.`;
}

function both(one: string, other: string | null): string {
  return other === null ? one : `${one} ${other}`;
}
