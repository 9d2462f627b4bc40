import type { VerbForms } from "#lib/lexicon/frames.ts";

// One syllable, yet the aorist of these has "ı": "gelir", "vurur".
const NARROW = new Set("al bil bul dur gel gör kal ol öl san var ver vur yen".split(" "));
const PEOPLE = ["", "m", "n", "k", "nız", "niz", "nuz", "nüz", "lar", "ler"];

/** Forms of a Turkish verb by its infinitive: "aldatmak", or "etmek:ed" where the stem softens. */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, soft] = verb.split(":");
  const stem = infinitive.slice(0, -3);
  const { wide, narrow } = harmonyOf(stem);
  const vowel = /[aıoueiöü]$/.test(stem);
  const before = soft ?? stem;
  const d = /[fstkçşhp]$/.test(stem) ? "t" : "d";
  const link = vowel ? `${stem}y` : before;
  const progressive = `${vowel ? stem.slice(0, -1) : before}${narrow}yor`;
  const aorist = vowel ? `${stem}r` : `${before}${isNarrow(stem) ? narrow : wide}r`;
  const future = `${link}${wide}c${wide}`;
  return {
    finite: [
      ...PEOPLE.map((end) => `${stem}${d}${narrow}${end}`),
      ...["", "um", "sun", "uz", "sunuz", "lar"].map((end) => progressive + end),
      ...["", `${narrow}m`, `s${narrow}n`, `${narrow}z`, `l${wide}r`].map((end) => aorist + end),
      ...[
        "k",
        `kl${wide}r`,
        `ğ${narrow === "u" || narrow === "ı" ? "ı" : "i"}m`,
        `ğ${narrow === "u" || narrow === "ı" ? "ı" : "i"}z`,
      ].map((end) => future + end),
      ...["", `l${wide}r`, "tir", "tır"].map((end) => `${stem}m${narrow}ş${end}`),
      ...[
        `${link}${wide}n`,
        `${link}${wide}nl${wide}r`,
        `${link}${narrow}p`,
        `${link}${wide}l${narrow}m`,
        `${link}${narrow}n`,
        infinitive,
      ],
      `${stem}s${narrow}n`,
    ],
    participle: [`d${narrow}`, `m${narrow}ş`, `${narrow}yor`].map(
      (end) => `${link}${passiveOf(stem, narrow)}${end}`,
    ),
    progressive: [],
    negative: [
      ...PEOPLE.map((end) => `${stem}m${wide}d${wide === "a" ? "ı" : "i"}${end}`),
      ...["", "um", "sun", "uz", "sunuz", "lar"].map((end) => `${stem}m${narrow}yor${end}`),
      ...[
        "z",
        `zl${wide}r`,
        "m",
        "yız",
        "yiz",
        "yacak",
        "yecek",
        "yacaklar",
        "yecekler",
        "yın",
        "yin",
        "mış",
        "miş",
        "sın",
        "sin",
        "yan",
        "yen",
        "dığı",
        "diği",
      ].map((end) => `${stem}m${wide}${end}`),
    ],
  };
}

/** The open and the close vowel that a stem asks of its endings. */
function harmonyOf(stem: string): { wide: string; narrow: string } {
  const last = stem.match(/[aıoueiöü](?=[^aıoueiöü]*$)/)?.[0] ?? "e";
  if ("aı".includes(last)) return { wide: "a", narrow: "ı" };
  if ("ou".includes(last)) return { wide: "a", narrow: "u" };
  return "ei".includes(last) ? { wide: "e", narrow: "i" } : { wide: "e", narrow: "ü" };
}

function isNarrow(stem: string): boolean {
  return NARROW.has(stem) || (stem.match(/[aıoueiöü]/g)?.length ?? 0) > 1;
}

function passiveOf(stem: string, narrow: string): string {
  if (/[aıoueiöü]$/.test(stem)) return "n";
  return stem.endsWith("l") ? `${narrow}n` : `${narrow}l`;
}
