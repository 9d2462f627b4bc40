import { Target } from "../comment.ts";
import { clashes } from "../targets/clashes.ts";
import type { TargetDraft } from "../targets/draft.ts";
import { idFor } from "../targets/idFor.ts";
import { database } from "./database.ts";
import { defaultTargets } from "./defaultTargets.ts";

/** The number under which targets stand that hold for every data set. */
export const EVERY_DATASET = 0;
/** A run remembers a character a target for each comment. */
const MOST = 40;

/**
 * A target as its owners see it: `common` holds for every data set, `own` for one, and `changed` is a data set's own
 * version of a common one.
 */
export type KnownTarget = Target & { kind: "common" | "own" | "changed"; retired: boolean };

/** What was asked of a target, done; or what stands in the way, in words for people. */
export type Outcome = { target: KnownTarget } | { problems: string[] } | { missing: string };

type Row = Awaited<ReturnType<ReturnType<typeof database>["target"]["findMany"]>>[number];

/** Puts the default targets in where they are not yet; what the user made of them stays. */
export async function seedTargets(): Promise<void> {
  await database().target.createMany({
    data: defaultTargets.map((target, position) => ({ ...target, datasetId: EVERY_DATASET, position })),
    skipDuplicates: true,
  });
}

/** The targets a new run of a data set scores, in their order. */
export async function targetsOf(datasetId: number): Promise<Target[]> {
  return Target.array().parse((await knownTargets(datasetId)).filter(({ retired }) => !retired));
}

/** All targets of a data set (or those that hold for every one), retired ones too, in their order. */
export async function knownTargets(datasetId: number): Promise<KnownTarget[]> {
  const rows = await rowsOf(datasetId);
  return rows.filter((row) => !isReplaced(row, rows)).map((row) => known(row, rows, datasetId));
}

/** Adds a target, or changes one; of a data set that changes a common one, only that data set's version. */
export async function saveTarget(datasetId: number, id: string | null, draft: TargetDraft): Promise<Outcome> {
  const all = await knownTargets(datasetId);
  const before = all.find((target) => target.id === id);
  if (id !== null && before === undefined) return missing(id);
  const problems = inTheWay(draft, all, id);
  if (problems.length > 0) return { problems };
  const saved =
    id ??
    idFor(
      draft.name,
      all.map((target) => target.id),
    );
  await put(datasetId, saved, { ...draft, retiredAt: before?.retired === true ? new Date() : null });
  return one(datasetId, saved);
}

/** Takes a target out of new runs. Runs that scored it keep it. */
export async function retireTarget(datasetId: number, id: string): Promise<Outcome> {
  const all = await knownTargets(datasetId);
  const target = all.find((other) => other.id === id);
  if (target === undefined) return missing(id);
  if (!all.some((other) => !other.retired && other.id !== id)) {
    return { problems: ["It is the last target: a run needs at least one. Add another first."] };
  }
  await put(datasetId, id, { ...contentOf(target), retiredAt: new Date() });
  return one(datasetId, id);
}

/** Takes a retired target into new runs again. */
export async function restoreTarget(datasetId: number, id: string): Promise<Outcome> {
  const all = await knownTargets(datasetId);
  const target = all.find((other) => other.id === id);
  if (target === undefined) return missing(id);
  const problems = inTheWay(target, all, id);
  if (problems.length > 0) return { problems };
  await put(datasetId, id, { ...contentOf(target), retiredAt: null });
  return one(datasetId, id);
}

/** Drops a data set's version of a common target, which then holds again. */
export async function resetTarget(datasetId: number, id: string): Promise<Outcome> {
  const target = (await knownTargets(datasetId)).find((other) => other.id === id);
  if (target === undefined) return missing(id);
  if (target.kind !== "changed") {
    return {
      problems: [`${target.name} is no changed version of a common target: there is nothing to undo.`],
    };
  }
  const others = (await knownTargets(datasetId)).filter((other) => other.id !== id && !other.retired);
  const common = (await knownTargets(EVERY_DATASET)).find((other) => other.id === id);
  const problems = common === undefined || common.retired ? [] : clashes(common, others);
  if (problems.length > 0) return { problems };
  await database().target.delete({ where: { datasetId_id: { datasetId, id } } });
  return one(datasetId, id);
}

function rowsOf(datasetId: number): Promise<Row[]> {
  return database().target.findMany({
    where: { datasetId: { in: [EVERY_DATASET, datasetId] } },
    orderBy: [{ position: "asc" }, { datasetId: "asc" }, { id: "asc" }],
  });
}

function isReplaced(row: Row, rows: readonly Row[]): boolean {
  return row.datasetId === EVERY_DATASET && rows.some((other) => other.id === row.id && other !== row);
}

function known(row: Row, rows: readonly Row[], datasetId: number): KnownTarget {
  const common = rows.some((other) => other.id === row.id && other.datasetId === EVERY_DATASET);
  const kind =
    row.datasetId === EVERY_DATASET || datasetId === EVERY_DATASET ? "common" : common ? "changed" : "own";
  return { ...Target.parse(row), kind, retired: row.retiredAt !== null };
}

function inTheWay(
  draft: Pick<Target, "name" | "aliases">,
  all: readonly KnownTarget[],
  id: string | null,
): string[] {
  const others = all.filter((other) => other.id !== id && !other.retired);
  if (others.length >= MOST)
    return [`There are ${MOST} targets already, which is the most: retire one first.`];
  return clashes(draft, others);
}

/** New ones come after all others; a data set's version of a common one takes its place. */
async function put(datasetId: number, id: string, content: TargetDraft & { retiredAt: Date | null }) {
  const rows = await rowsOf(datasetId);
  const place = rows.find((row) => row.id === id)?.position;
  const position = place ?? Math.max(-1, ...rows.map((row) => row.position)) + 1;
  await database().target.upsert({
    where: { datasetId_id: { datasetId, id } },
    create: { datasetId, id, position, ...content },
    update: content,
  });
}

function contentOf({ name, side, aliases }: KnownTarget): TargetDraft {
  return {
    name,
    side,
    aliases: Object.fromEntries(Object.entries(aliases).map(([key, all]) => [key, [...all]])),
  };
}

async function one(datasetId: number, id: string): Promise<Outcome> {
  const target = (await knownTargets(datasetId)).find((other) => other.id === id);
  return target === undefined ? missing(id) : { target };
}

function missing(id: string): Outcome {
  return { missing: `There is no target "${id}" here.` };
}
