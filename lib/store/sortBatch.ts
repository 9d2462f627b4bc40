import { hash } from "node:crypto";
import type { Comment, Duplicates, Flag, Rejection } from "../comment.ts";
import type { Present } from "./addComments.ts";
import type { Scored } from "./batch.ts";
import type { Edit } from "./editComments.ts";
import type { Marked } from "./markComments.ts";
import { updating } from "./updating.ts";

/** What becomes of a batch's comments: new ones, changes of known ones, and rows that cannot go in. */
export type Sorted = {
  fresh: readonly Scored[];
  edits: readonly Edit[];
  /** Comments whose text is as it was, but not their likes or marks. */
  marked: readonly Marked[];
  clashes: readonly Rejection[];
  /** Rows that changed a comment. */
  changes: number;
  /** What is remarkable about the rows that went in. */
  flags: readonly Flag[];
};

/**
 * Tells new comments from those that are there, by `present`: what the store has under each id. `place` is how many
 * rows of the file came before; with it a copy that is kept has an id of its own.
 */
export function sortBatch(
  scored: readonly Scored[],
  present: ReadonlyMap<string, Present>,
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
    const hash = present.get(comment.id)?.hash ?? firsts.get(comment.id)?.comment.contentHash;
    return comment.externalId === null || hash === comment.contentHash ? [] : [clash(comment)];
  });
  const flags = fresh.flatMap(({ comment }) => comment.flags);
  return { fresh, edits: [], marked: [], clashes, changes: 0, flags };
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
