import type { Column } from "./csv.ts";

const LINES_AT_ONCE = 500;

/** The same table as one JSON object a line, texts untouched, as a stream of chunks. */
export async function* jsonl<T>(
  items: AsyncIterable<T> | Iterable<T>,
  columns: readonly Column<T>[],
): AsyncGenerator<string> {
  let lines = "";
  let count = 0;
  for await (const item of items) {
    lines += `${JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(item)])))}\n`;
    count += 1;
    if (count % LINES_AT_ONCE !== 0) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}
