import { APOSTROPHES, QUOTES } from "#lib/text/characters.ts";

const quote = new RegExp(`^[${QUOTES}]$`, "u");
const apostrophe = new RegExp(`^[${APOSTROPHES}]$`, "u");
const dash = /^(?:[\u2013\u2014\u2015-]|-{2,})$/u;

/** The one spelling of a punctuation mark; a run such as "?!" counts once. */
export function markOf(written: string): string {
  if (written.length === 1 && /[.,!?]/.test(written)) return written;
  if (quote.test(written)) return '"';
  if (apostrophe.test(written)) return "'";
  if (dash.test(written)) return "-";
  if (/^[!?\u203D]+$/u.test(written)) return written.includes("?") ? "?" : "!";
  return /^[.\u2026]+$/u.test(written) ? "…" : written;
}
