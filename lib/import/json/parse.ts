export type Parsed = { value: unknown } | { problem: string };

/** A number of so many digits is an id: as a JavaScript number it would lose its last ones. */
const LONG_NUMBER = /[-\d]\d{15,}/;

/** No comment is answered so often; what walks over the value must not run out of stack. */
const DEEPEST = 500;

type Context = { source?: string };

/** JSON to a value; why not in plain words. */
export function parseJson(text: string): Parsed {
  try {
    const value: unknown = LONG_NUMBER.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
    if (text.length > 2 * DEEPEST && nestsBelow(value, DEEPEST)) return { problem: "is nested too deeply" };
    return { value };
  } catch (error) {
    return { problem: inPlainWords(error instanceof Error ? error.message : String(error)) };
  }
}

function keepDigits(_key: string, value: unknown, context?: Context): unknown {
  const source = context?.source;
  return typeof value === "number" && source && /^-?\d{16,}$/.test(source) ? source : value;
}

function nestsBelow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsBelow(inner, levels - 1));
}

/** V8 quotes the text in its messages and calls places "position"; the text is shown beside the reason anyway. */
function inPlainWords(message: string): string {
  if (/Unexpected end|Unterminated/.test(message)) return "is not valid JSON: it ends in the middle";
  if (/call stack/.test(message)) return "is nested too deeply";
  const plain = message
    .replace(/, (\.\.\.)?".*"?(\.\.\.)? is not valid JSON/s, "")
    .replace(/ in JSON/, "")
    .replace(/ at position (\d+).*/s, (_, place: string) => ` at character ${Number(place) + 1}`);
  return `is not valid JSON: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}
