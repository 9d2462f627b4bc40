import fc from "fast-check";
import { expect, it } from "vitest";
import type { Flag } from "#lib/comment.ts";
import type { Present } from "#lib/store/addComments.ts";
import type { Scored } from "#lib/store/batch.ts";
import { updating } from "#lib/store/updating.ts";
import { scored, type Told } from "./scored.ts";

it("ends the same with any texts, likes and marks, however they are cut into batches", () => {
  const told = fc.record({
    externalId: fc.constantFrom("a", "b", null),
    text: fc.constantFrom("one", "two", "three"),
    likes: fc.constantFrom(null, 1, 2),
    flags: fc.subarray<Flag>(["edited", "deleted", "no-words", "author-lost"]),
  });
  fc.assert(
    fc.property(fc.array(fc.array(told, { maxLength: 4 }), { maxLength: 4 }), (batches) => {
      const rows = batches.flat();
      const cutSo = outcome(batches);
      expect(cutSo).toEqual(outcome(rows.map((one) => [one])));
      expect(cutSo).toEqual(outcome([rows]));
      // Those without an id of their own are named by their text, which is the only one.
      for (const [externalId, { former, text }] of Object.entries(cutSo.comments)) {
        const texts = rows.filter((row) => row.externalId === externalId).map(({ text }) => text);
        if (texts.length === 0) continue;
        expect([...former, text]).toEqual(texts.filter((text, place) => text !== texts[place - 1]));
      }
      expect(Object.keys(cutSo.comments)).toHaveLength(cutSo.accepted - cutSo.changes);
    }),
  );
});

type Kept = { text: string; likes: number | null; flags: readonly Flag[] };

/** The comments as a store would have them after the batches, by their own ids or else by text. */
function outcome(batches: readonly (readonly Told[])[]) {
  const present = new Map<string, Present>();
  const kept = new Map<string, Kept & { name: string }>();
  const former = new Map<string, string[]>();
  const flags: Flag[] = [];
  let [accepted, changes] = [0, 0];
  const keep = ({ id, externalId, text, likes, flags, contentHash: hash }: Scored["comment"]) => {
    kept.set(id, { name: externalId ?? `text ${text}`, text, likes, flags });
    present.set(id, { hash, likes, flags });
  };
  for (const batch of batches) {
    const rows = batch.map((told) => scored({ ...told, row: 1 }));
    const sorted = updating(rows, present);
    accepted += sorted.fresh.length + sorted.changes;
    changes += sorted.changes;
    flags.push(...sorted.flags);
    for (const { now, between } of sorted.edits) {
      const before = kept.get(now.comment.id);
      const texts = [...(before ? [before.text] : []), ...between];
      former.set(now.comment.id, [...(former.get(now.comment.id) ?? []), ...texts]);
    }
    for (const { comment } of [...sorted.edits.map(({ now }) => now), ...sorted.fresh]) keep(comment);
    for (const { id, ...marks } of sorted.marked) {
      for (const all of [kept, present] as Map<string, object>[]) all.set(id, { ...all.get(id), ...marks });
    }
  }
  const comments = Object.fromEntries(
    [...kept].map(([id, { name, ...rest }]) => [name, { ...rest, former: former.get(id) ?? [] }]),
  );
  return { comments, accepted, changes, flags: flags.sort() };
}
