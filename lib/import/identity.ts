import { hash } from "node:crypto";
import type { PostedAt, Source } from "#lib/comment.ts";
import { normalizeText } from "#lib/text/normalize.ts";

export type Identity = {
  source: Source | null;
  externalId: string | null;
  text: string;
  author: string | null;
  postedAt: PostedAt | null;
};

/** The same for the same comment, however often and in whatever format it comes in. */
export function commentId({ source, externalId, text, author, postedAt }: Identity): string {
  const origin = sourceId(source);
  if (externalId !== null) return uuidOf(["id", origin, externalId]);
  const time = postedAt?.at.toISOString() ?? null;
  return uuidOf(["text", origin, normalizeText(text), author, time]);
}

// A file names few sources, each many times.
const MOST_REMEMBERED = 2_000;
const byAddress = new Map<string, string>();
const byTitle = new Map<string, string>();

/** By its address where it has one, for titles get edited; the part after # is a place on the same page. */
export function sourceId(source: Source | null): string | null {
  if (source?.url) return remembered(byAddress, source.url, addressId);
  return source?.title ? remembered(byTitle, source.title, titleId) : null;
}

function addressId(url: string): string {
  return uuidOf(["url", url.replace(/#.*$/s, "")]);
}

function titleId(title: string): string {
  return uuidOf(["title", normalizeText(title)]);
}

function remembered(ids: Map<string, string>, key: string, make: (key: string) => string): string {
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (ids.size >= MOST_REMEMBERED) ids.clear();
  const made = make(key);
  ids.set(key, made);
  return made;
}

/** Of the exact text: changes when a comment was edited. */
export function contentHash(text: string): string {
  return hash("sha256", text, "hex").slice(0, 32);
}

function uuidOf(parts: readonly (string | null)[]): string {
  let all = "";
  for (const part of parts) all += encoded(part);
  const digits = hash("sha256", all, "hex");
  // Version 8 and variant 10: the mark of a UUID whose bits have a meaning of their own.
  const variant = "89ab".charAt(Number.parseInt(digits.charAt(16), 16) & 3);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** With its length before it, so that no two lists of parts run together into the same text. */
function encoded(part: string | null): string {
  return part === null ? "-" : `${part.length}:${part}`;
}
