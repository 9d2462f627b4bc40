import { hash } from "node:crypto";
import type { Comment, Duplicates, Rejection } from "../comment.ts";
import type { Scored } from "./batch.ts";
import type { Edit } from "./editComments.ts";

/** What becomes of a batch's comments: new ones, other texts of known ones, and rows that cannot go in. */
export type Sorted = {
  fresh: readonly Scored[];
  edits: readonly Edit[];
  clashes: readonly Rejection[];
  /** Rows that changed the text of a comment. */
  changes: number;
};

/**
 * Tells new comments from those that are there, by `present`: the hash of the text each id stands for in the store.
 * `place` is how many rows of the file came before; with it a copy that is kept has an id of its own.
 */
export function sortBatch(
  scored: readonly Scored[],
  present: ReadonlyMap<string, string>,
  policy: Duplicates,
  place: { importId: number; read: number },
): Sorted {
  if (policy === "update") return updating(scored, present);
  const known = new Set(present.keys());
  const firsts = new Map<string, Scored>();
  const fresh: Scored[] = [];
  const again: Scored[] = [];
  for (const [index, one] of scored.entries()) {
    const isNew = !known.has(one.comment.id);
    known.add(one.comment.id);
    if (isNew) firsts.set(one.comment.id, one);
    if (isNew) fresh.push(one);
    else if (policy === "keep") fresh.push(copyOf(one, `${place.importId}:${place.read + index}`));
    else again.push(one);
  }
  const clashes = again.flatMap(({ comment }) => {
    const hash = present.get(comment.id) ?? firsts.get(comment.id)?.comment.contentHash;
    return comment.externalId === null || hash === comment.contentHash ? [] : [clash(comment)];
  });
  return { fresh, edits: [], clashes, changes: 0 };
}

function copyOf(one: Scored, place: string): Scored {
  const digits = hash("sha256", `${one.comment.id} ${place}`, "hex");
  // Version 8 and variant 10, as other ids have them (lib/import/identity.ts).
  const id = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  return { ...one, comment: { ...one.comment, id } };
}

/** Two comments under one id, or a column that is none. */
function clash({ row, externalId, text }: Comment): Rejection {
  return {
    row,
    reason: `the id "${externalId}" already belongs to a comment with another text: correct the id, import without an id column, or let edited comments be updated`,
    raw: text,
  };
}

/** The last text of a comment counts; those before it are its history. */
function updating(scored: readonly Scored[], present: ReadonlyMap<string, string>): Sorted {
  const fresh: Scored[] = [];
  const edits: Edit[] = [];
  let changes = 0;
  for (const [id, versions] of versionsIn(scored, present)) {
    const now = versions.at(-1);
    if (now === undefined) continue;
    const isNew = !present.has(id);
    changes += versions.length - (isNew ? 1 : 0);
    const between = versions.slice(0, -1).map(({ comment }) => comment.text);
    if (isNew) fresh.push(now);
    if (!isNew || between.length > 0) edits.push({ now, between });
  }
  return { fresh, edits, clashes: [], changes };
}

/** The texts of each comment that differ from the one before. */
function versionsIn(scored: readonly Scored[], present: ReadonlyMap<string, string>): Map<string, Scored[]> {
  const versions = new Map<string, Scored[]>();
  for (const one of scored) {
    const { id, contentHash } = one.comment;
    const so = versions.get(id) ?? [];
    const last = so.at(-1)?.comment.contentHash ?? present.get(id);
    if (last !== contentHash && (so.length > 0 || !present.has(id) || one.comment.externalId !== null))
      so.push(one);
    versions.set(id, so);
  }
  return versions;
}
