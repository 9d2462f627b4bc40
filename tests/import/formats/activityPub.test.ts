import { expect, it } from "vitest";
import { activityPub } from "#lib/import/formats/activityPub.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";
import { readAll, rejectionsOf } from "../../laws/reading.ts";

const note = (id: string, more: object) => ({
  ...{
    id: `${id}/activity`,
    type: "Create",
    actor: "https://social.example/users/ann",
    published: "2024-03-05T10:00:00Z",
  },
  object: {
    ...{ id, type: "Note", summary: null, inReplyTo: null, published: "2024-03-05T10:00:00Z", url: id },
    ...{ attributedTo: "https://social.example/users/ann", content: "<p>Too late.</p><p>Isn&#39;t it?</p>" },
    ...more,
  },
});
const boost = {
  id: "https://social.example/3/activity",
  type: "Announce",
  object: "https://other.example/9",
};
const TEXT = JSON.stringify({
  "@context": ["https://www.w3.org/ns/activitystreams", { ostatus: "http://ostatus.org#" }],
  ...{ id: "outbox.json", type: "OrderedCollection", totalItems: 3 },
  orderedItems: [
    note("https://social.example/1", {}),
    note("https://social.example/2", {
      ...{ inReplyTo: "https://social.example/1", updated: "2024-03-06T10:00:00Z", likes: { totalItems: 4 } },
    }),
    boost,
  ],
});

exportedLaws(activityPub, [{ name: "an outbox", text: TEXT, records: 2, rejections: 1 }]);

it("activityPub keeps what is answered, likes and edits", async () => {
  const same = { author: "ann", time: "2024-03-05T10:00:00Z", text: "Too late.\n\nIsn't it?" };
  const [first, second] = ["https://social.example/1", "https://social.example/2"];
  expect(await filledCells(activityPub, TEXT)).toEqual([
    { ...same, id: first },
    { ...same, id: second, parent: first, likes: "4", flags: "edited" },
  ]);
  expect(rejectionsOf(await readAll(activityPub, TEXT))[0]?.reason).toContain(
    'activity of the kind "Announce"',
  );
});
