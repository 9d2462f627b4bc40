type Cells = [name: string, cell: string][];

const DEEPEST = 64;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object as one row of cells: {"snippet": {"text": 1}} is the cell "1" under "snippet.text". */
export function flatten(value: Readonly<Record<string, unknown>>): Record<string, string> {
  const cells: Cells = [];
  collect(value, "", 0, cells);
  return Object.fromEntries(cells);
}

function collect(
  value: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
  cells: Cells,
): void {
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner) && depth < DEEPEST) collect(inner, `${prefix}${key}.`, depth + 1, cells);
    else cells.push([prefix + key, cellOf(inner)]);
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value) && value.every(isScalar)) return value.map(cellOf).join(", ");
  return JSON.stringify(value);
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
