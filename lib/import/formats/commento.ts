import { EXPORTED_MAPPING, flagsWhere } from "#lib/import/exported.ts";
import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { type Shape, shapedFormat, shapedRecords } from "#lib/import/json/shape.ts";
import { cellIn, type JsonObject } from "#lib/import/json/values.ts";

const MOST = 64 * 1024 * 1024;

type Names = Map<string, string>;

const shapeWith = (names: Names): Shape => ({
  id: "commento",
  name: "Commento",
  begins: /^\{("version":\d+,)?"comments":\[(\{"commentHex"|\],"commenters")/,
  lists: /^(comments|commenters)$/,
  rows(element) {
    if ("commentHex" in element) return [rowOf(element)];
    if (!("commenterHex" in element)) return [];
    names.set(cellIn(element["commenterHex"]), cellIn(element["name"]));
    return null;
  },
});

/** An export of Commento. The names of its authors stand after the comments, so those are held until then. */
export const commento: Format = {
  ...shapedFormat(shapeWith(new Map())),
  mapping: EXPORTED_MAPPING,
  async *records(text) {
    const names: Names = new Map();
    const held: Read[] = [];
    let size = 0;
    for await (const read of shapedRecords(text, shapeWith(names))) {
      held.push(read);
      size += "record" in read ? read.record.raw.length : 0;
      if (size > MOST)
        throw new UnreadableFile(`The comments of Commento are longer than ${MOST} characters.`);
    }
    for (const read of held) yield "record" in read ? { record: withName(read.record, names) } : read;
  },
};

function withName<Row extends { fields: Readonly<Record<string, string>> }>(row: Row, names: Names): Row {
  const { author = "" } = row.fields as { author?: string };
  return {
    ...row,
    fields: { ...row.fields, author: author === "anonymous" ? "" : (names.get(author) ?? author) },
  };
}

function rowOf(comment: JsonObject) {
  const [domain, path] = [cellIn(comment["domain"]), cellIn(comment["url"] ?? comment["path"])];
  const state = cellIn(comment["state"]);
  return {
    id: cellIn(comment["commentHex"]),
    parent: cellIn(comment["parentHex"]),
    text: cellIn(comment["markdown"]) || plainText(cellIn(comment["html"])),
    author: cellIn(comment["commenterHex"]),
    time: cellIn(comment["creationDate"]),
    likes: cellIn(comment["score"]),
    url: domain && `https://${domain}${path}`,
    flags: flagsWhere({
      deleted: comment["deleted"] === true,
      spam: state === "flagged",
      pending: state === "unapproved",
    }),
  };
}
