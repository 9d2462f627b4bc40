import { isObject } from "#lib/import/json/flatten.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A string or number as a cell; "" for anything else. */
export function cellIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What stands under a path of keys, undefined where one is missing. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
