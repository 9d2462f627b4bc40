import { isComment } from "#lib/import/json/elements.ts";
import { flatten, isObject } from "#lib/import/json/flatten.ts";

type JsonObject = Readonly<Record<string, unknown>>;
type Fields = Record<string, string>;
type Thread = { title?: string; url?: string; link?: string };

const REPLY_KEYS = new Set(["replies", "children", "comments"]);

/** A comment and the replies inside it, as rows in the order they are shown in. */
export function withReplies(comment: JsonObject, parentId: string | null = null): Fields[] {
  const own = unwrapped(comment);
  const replies: JsonObject[] = [];
  let fields = flatten(withoutReplies(own, replies));
  if (own !== comment) withoutReplies(comment, replies);
  if (replies.length > 0 && !isComment(fields)) return replies.flatMap((reply) => underThread(fields, reply));
  if (parentId !== null && !namesParent(fields)) fields = { ...fields, parent: parentId };
  const id = idOf(fields);
  return [fields, ...replies.flatMap((reply) => withReplies(reply, id))];
}

/** What has comments but no text is the thread they stand under: their source, and no parent. */
function underThread({ title, url, link }: Thread, comment: JsonObject): Fields[] {
  const address = url ?? link;
  const thread = { ...(title && { "thread.title": title }), ...(address && { "thread.url": address }) };
  return withReplies(comment).map((fields) => ({ ...fields, ...thread }));
}

/** YouTube wraps the first comment of a thread, but none of its replies. */
function unwrapped(comment: JsonObject): JsonObject {
  const { snippet } = comment;
  const { topLevelComment: top } = isObject(snippet) ? snippet : {};
  return isObject(top) ? top : comment;
}

/** A copy without the lists of replies, which go to `replies`. They may lie deeper: Reddit has data.replies.data.children. */
function withoutReplies(value: JsonObject, replies: JsonObject[]): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (REPLY_KEYS.has(key) && isListOfObjects(inner)) {
        replies.push(...inner);
        return [];
      }
      return [[key, isObject(inner) ? withoutReplies(inner, replies) : inner]];
    }),
  );
}

function isListOfObjects(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function namesParent(fields: Fields): boolean {
  return Object.entries(fields).some(
    ([name, cell]) => cell !== "" && /(^|[._])parent(_?id|hex)?$/i.test(name),
  );
}

function idOf(fields: Fields): string | null {
  const names = Object.keys(fields).filter((name) => /(^|\.)((comment)?_?id|commentHex)$/i.test(name));
  names.sort((a, b) => a.split(".").length - b.split(".").length);
  return fields[names[0] ?? ""] || null;
}
