// What labels are called on screen. Codes stay as they are in addresses and files.

const NAMES: Readonly<Record<string, string>> = {
  "pro-west": "pro-West",
  "pro-russia": "pro-Russia",
  neither: "neither",
  unscored: "not scored",
  favour: "in favour",
  against: "against",
  none: "none",
  opposition: "only by being against",
  "against-both": "against both",
  "for-both": "for both",
  "no-stance": "no stance found",
  evidence: "by its words",
  balanced: "in balance",
  "no-evidence": "no such word",
  language: "language not read",
  failed: "the engine gave no answer",
  "author-lost": "author unknown: its header is lost",
  "no-words": "no words",
  "zone-assumed": "time zone unknown: UTC assumed",
  "characters-lost": "with bytes that could not be read",
  edited: "edited by its author",
  deleted: "deleted at its source",
  spam: "marked as spam at its source",
  pending: "not approved at its source",
};

/** The name of a label or flag. */
export function nameOf(label: string): string {
  return NAMES[label] ?? label;
}

const languages = new Intl.DisplayNames("en", { type: "language" });

/** The English name of a language by its ISO 639-1 code; null is unknown. */
export function languageName(code: string | null): string {
  return code === null || code === "und" ? "unknown language" : (languages.of(code) ?? code);
}
