import { EXPORTED_MAPPING, type ExportedRow, exportedFields } from "#lib/import/exported.ts";
import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { reject } from "#lib/import/reject.ts";
import { Window } from "#lib/import/window.ts";
import { type Element, parseElement } from "#lib/import/xml/element.ts";
import { slices } from "#lib/import/xml/slices.ts";

/** Reads one file: told of its elements in their order. */
export type XmlReader = {
  /** An element that others follow in begins. */
  begin?(name: string): void;
  /** The comment in an element; why there is none; or null for what was never one. */
  row(element: Element): ExportedRow | string | null;
};

/** How one program exports comments as XML. */
export type XmlShape = {
  id: string;
  name: string;
  /** What its beginning holds. */
  begins: RegExp;
  /** The elements to be read, the first of which are the comments; and those whose beginning matters. */
  elements: readonly [comment: string, ...others: string[]];
  marks?: readonly string[];
  open(): XmlReader;
};

const HEAD = 8 * 1024;

export function xmlFormat(shape: XmlShape): Format {
  return {
    id: shape.id,
    name: shape.name,
    mapping: EXPORTED_MAPPING,
    recognises: (head) => (shape.begins.test(head.slice(0, HEAD)) ? 1 : 0),
    async *records(text) {
      const window = new Window(text);
      try {
        yield* records(window, shape);
      } finally {
        await window.close();
      }
    },
  };
}

async function* records(window: Window, shape: XmlShape): AsyncGenerator<Read> {
  await window.grow();
  refuseEntities(window.text.slice(window.at, window.at + HEAD));
  const reader = shape.open();
  let row = 0;
  for await (const { name, text, line, problem } of slices(window, shape.elements, shape.marks)) {
    if (text === "") {
      reader.begin?.(name);
      continue;
    }
    const read = problem ?? readSlice(text, reader);
    const isComment = name === shape.elements[0];
    if (read === null || (typeof read === "string" && !isComment)) continue;
    row += 1;
    if (typeof read === "string") {
      yield { rejection: reject(row, `record ${row} (line ${line}) ${read}`, text) };
    } else yield { record: { row, fields: exportedFields(read), raw: text } };
  }
  if (row === 0) throw new UnreadableFile(`No comments were found in this file of ${shape.name}.`);
}

function readSlice(text: string, reader: XmlReader): ExportedRow | string | null {
  const parsed = parseElement(text);
  return "problem" in parsed ? parsed.problem : reader.row(parsed.element);
}

/** Entities that a file declares may unfold without end, or reach for other files. */
function refuseEntities(head: string): void {
  if (!/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(head)) return;
  throw new UnreadableFile(
    "The XML declares entities of its own, which exports of comments do not and bombs do. Remove its DOCTYPE.",
  );
}
