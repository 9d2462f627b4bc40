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

/** By its address where it has one, for titles get edited; the part after # is a place on the same page. */
export function sourceId(source: Source | null): string | null {
  if (source?.url) return uuidOf(["url", source.url.replace(/#.*$/s, "")]);
  return source?.title ? uuidOf(["title", normalizeText(source.title)]) : null;
}

/** Of the exact text: changes when a comment was edited. */
export function contentHash(text: string): string {
  return hash("sha256", text, "hex").slice(0, 32);
}

function uuidOf(parts: readonly (string | null)[]): string {
  const digits = hash("sha256", parts.map(encoded).join(""), "hex");
  // Version 8 and variant 10: the mark of a UUID whose bits have a meaning of their own.
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const [a, b, c, e] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(13, 16), digits.slice(20, 32)];
  return `${a}-${b}-8${c}-${variant}${digits.slice(17, 20)}-${e}`;
}

/** With its length before it, so that no two lists of parts run together into the same text. */
function encoded(part: string | null): string {
  return part === null ? "-" : `${part.length}:${part}`;
}
