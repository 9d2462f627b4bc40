import { flagsWhere } from "#lib/import/exported.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn, valueAt } from "#lib/import/json/values.ts";

/** outbox.json of a Mastodon archive, or any collection of ActivityPub: the notes in it. */
export const activityPub = shapedFormat({
  id: "activitypub",
  name: "Mastodon, ActivityPub",
  begins: /^\{.{0,8000}"type":"OrderedCollection(Page)?",/,
  lists: /^orderedItems$/,
  rows(activity) {
    const type = cellIn(activity["type"]);
    const note = type === "Create" ? activity["object"] : activity;
    if (!isObject(note) || !/^(Note|Article|Question|Page)$/.test(cellIn(note["type"]))) {
      return `is no post but an activity of the kind "${type}"`;
    }
    const by = cellIn(note["attributedTo"]) || cellIn(activity["actor"]);
    return [
      {
        id: cellIn(note["id"]),
        parent: cellIn(note["inReplyTo"]),
        text: plainText(cellIn(note["content"])),
        author: by.replace(/^.*\/@?/, ""),
        time: cellIn(note["published"]) || cellIn(activity["published"]),
        likes: cellIn(valueAt(note, "likes", "totalItems")),
        flags: flagsWhere({ edited: cellIn(note["updated"]) !== "" }),
      },
    ];
  },
});
