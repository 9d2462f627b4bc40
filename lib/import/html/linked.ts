import type { CheerioAPI } from "cheerio";
import type { Fields } from "#lib/import/html/markup.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { parseJson } from "#lib/import/json/parse.ts";

/** Comments in the JSON-LD a page carries for search engines. */
export function linkedComments($: CheerioAPI): Fields[] {
  const found: Fields[] = [];
  for (const script of $("script[type='application/ld+json']").get()) {
    const parsed = parseJson($(script).text());
    if ("value" in parsed) collect(parsed.value, found);
  }
  return found.map((fields, place) => ({ number: String(place + 1), ...fields }));
}

function collect(value: unknown, found: Fields[]): void {
  if (Array.isArray(value)) for (const inner of value) collect(inner, found);
  if (!isObject(value)) return;
  if (value["@type"] === "Comment") found.push(fieldsOf(value));
  for (const inner of Object.values(value)) collect(inner, found);
}

function fieldsOf({ text, author, dateCreated, datePublished }: Readonly<Record<string, unknown>>): Fields {
  const { name } = isObject(author) ? author : { name: author };
  const time = dateCreated ?? datePublished;
  return {
    ...(typeof name === "string" && name.trim() !== "" ? { author: name.trim() } : { flags: "author-lost" }),
    ...(typeof time === "string" && { time }),
    text: typeof text === "string" ? text : "",
  };
}
