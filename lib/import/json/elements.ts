import { isKnownColumn, rankOf } from "#lib/import/columns.ts";
import type { JsonReader, Piece } from "#lib/import/json/reader.ts";

/** An element of a list of comments, or the line from which on nothing could be read. */
export type Element = { element: Piece } | { lost: Piece };

/** Keys whose list is the comments, whatever other lists stand beside it. */
const COMMENT_LISTS = /^(comments|items|data|children|replies|results|rows|records|posts|messages|reviews)$/i;
/** Keys whose list is never the comments. */
const OTHER_LISTS = /^(users?|authors?|commenters|categories|tags|media|errors|links|includes)$/i;

/** What is known of a file: the keys of its lists of comments, and who is told of numbers and strings on the way. */
export type Known = { lists?: RegExp; note?: (key: string, value: string) => void };

/** The elements of a list at the top, or of the lists in the object at the top, up to two keys deep. */
export async function* elements(reader: JsonReader, known: Known = {}): AsyncGenerator<Element> {
  for (let isFirst = true; ; isFirst = false) {
    const next = await reader.peek();
    if (next === "[") {
      reader.take();
      yield* listElements(reader);
    } else if (next === "{") yield* objectLists(reader, 1, { any: false, ...known });
    else if (next === "" || isFirst) return;
    else return yield { lost: await reader.value() };
  }
}

async function* objectLists(
  reader: JsonReader,
  depth: number,
  found: Known & { any: boolean },
): AsyncGenerator<Element> {
  reader.take();
  for (;;) {
    const next = await reader.peek();
    if (next === "}") return reader.take();
    if (next === ",") {
      reader.take();
      continue;
    }
    const key = await reader.value();
    if (next !== '"' || (await reader.peek()) !== ":") return yield { lost: key };
    reader.take();
    const name = key.text.slice(1, -1);
    const opener = await reader.peek();
    if (opener === "[") {
      reader.take();
      const first = await reader.peek();
      if (found.lists?.test(name) ?? isCommentList(name, found.any, first)) {
        found.any = true;
        yield* listElements(reader);
      } else await reader.skip(1);
    } else if (opener === "{" && depth < 2) yield* objectLists(reader, depth + 1, found);
    else if (found.note && opener !== "{") found.note(name, (await reader.value()).text);
    else await reader.skip();
  }
}

function isCommentList(name: string, alreadyFound: boolean, first: string): boolean {
  if (COMMENT_LISTS.test(name)) return true;
  return first === "{" && !alreadyFound && !OTHER_LISTS.test(name);
}

/** After the bracket that opens the list. */
async function* listElements(reader: JsonReader): AsyncGenerator<Element> {
  for (;;) {
    const next = await reader.peek();
    if (next === "]") return reader.take();
    if (next === ",") {
      reader.take();
      continue;
    }
    const piece = await reader.value();
    // An object closed by the end of the list: a bracket is missing somewhere in it, and all after it is inside.
    const isAstray = next === "{" && piece.text.endsWith("]");
    if (!piece.isWhole || piece.text === "" || isAstray) return yield { lost: piece };
    yield { element: piece };
  }
}

/** Whether an object is a comment in itself: it has a cell for the text. */
export function isComment(fields: Readonly<Record<string, string>>): boolean {
  return Object.keys(fields).some((name) => isKnownColumn(name) && rankOf(name, "text") !== null);
}
