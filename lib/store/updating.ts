import { type Comment, Flag } from "../comment.ts";
import type { Present } from "./addComments.ts";
import type { Scored } from "./batch.ts";
import type { Sorted } from "./sortBatch.ts";

/** What the rows so far make of a comment. */
type Standing = {
  now: Present;
  /** The row it first came in with; null where the store has it. */
  first: Scored | null;
  /** The rows that gave it another text than it had, in their order. */
  texts: Scored[];
};

/** Marks that are as the source has them now; others tell how the comment came in, or what befell it for good. */
const PASSING: ReadonlySet<Flag> = new Set(["deleted", "spam", "pending"]);
const OF_TEXT: ReadonlySet<Flag> = new Set(["no-words", "characters-lost"]);

/**
 * Sorts a batch whose rows update what is there: the last text of a comment counts, those before it are its history;
 * likes and marks are the last that were given. However a file is cut into batches, the same comes of it.
 */
export function updating(scored: readonly Scored[], present: ReadonlyMap<string, Present>): Sorted {
  const standings = new Map<string, Standing>();
  const flags: Flag[] = [];
  let changes = 0;
  for (const one of scored) {
    const { id } = one.comment;
    const standing = standings.get(id) ?? stored(present.get(id));
    if (standing === null) {
      standings.set(id, { now: asPresent(one.comment), first: one, texts: [] });
      flags.push(...one.comment.flags);
      continue;
    }
    standings.set(id, standing);
    const { now } = standing;
    const isEdit = one.comment.externalId !== null && one.comment.contentHash !== now.hash;
    const next = after(now, one.comment, isEdit);
    if (!isEdit && next.likes === now.likes && next.flags === now.flags) continue;
    changes += 1;
    standing.now = next;
    if (isEdit) standing.texts.push(one);
    flags.push(...next.flags.filter((flag) => !now.flags.includes(flag) || (isEdit && flag === "edited")));
  }
  return { ...outcome(standings, present), clashes: [], changes, flags };
}

function stored(present: Present | undefined): Standing | null {
  return present === undefined ? null : { now: present, first: null, texts: [] };
}

function asPresent({ contentHash, likes, flags }: Comment): Present {
  return { hash: contentHash, likes, flags };
}

/** A row without likes says nothing about them. The flags are the same array where none is another. */
function after({ hash, likes, flags }: Present, row: Comment, isEdit: boolean): Present {
  const has = (flag: Flag) => {
    if (flag === "edited") return isEdit || flags.includes(flag) || row.flags.includes(flag);
    const fromRow = PASSING.has(flag) || (isEdit && OF_TEXT.has(flag));
    return (fromRow ? row.flags : flags).includes(flag);
  };
  const next = Flag.options.filter(has);
  const isSame = next.length === flags.length && next.every((flag) => flags.includes(flag));
  return {
    hash: isEdit ? row.contentHash : hash,
    likes: row.likes ?? likes,
    flags: isSame ? flags : next,
  };
}

function outcome(
  standings: ReadonlyMap<string, Standing>,
  present: ReadonlyMap<string, Present>,
): Pick<Sorted, "fresh" | "edits" | "marked"> {
  const fresh: Scored[] = [];
  const edits: Sorted["edits"][number][] = [];
  const marked: Sorted["marked"][number][] = [];
  for (const [id, { now, first, texts }] of standings) {
    const { likes, flags } = now;
    const last = texts.at(-1) ?? first;
    if (last === null) {
      if (now !== present.get(id)) marked.push({ id, likes, flags });
      continue;
    }
    const { text, contentHash } = last.comment;
    const comment = { ...(first ?? last).comment, text, contentHash, likes, flags };
    const one = { ...last, comment };
    // The text a new comment came in with is history once another has followed.
    const between = [...(first === null ? [] : [first]), ...texts].slice(0, -1);
    if (first !== null) fresh.push(one);
    if (texts.length > 0) edits.push({ now: one, between: between.map(({ comment }) => comment.text) });
  }
  return { fresh, edits, marked };
}
