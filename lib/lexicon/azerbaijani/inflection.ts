import type { VerbForms } from "#lib/lexicon/frames.ts";

/** Forms of an Azerbaijani verb by its infinitive: "aldatmaq", or "etmək:ed" where the stem softens. */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, soft] = verb.split(":");
  const stem = infinitive.slice(0, -3);
  const { wide, narrow } = harmonyOf(stem);
  const k = wide === "a" ? "q" : "k";
  const vowel = /[aıoueəiöü]$/.test(stem);
  const before = soft ?? stem;
  const link = vowel ? `${stem}y` : before;
  const present = `${vowel ? `${stem}y` : before}${narrow}r`;
  const flat = wide === "a" ? "ı" : "i";
  return {
    finite: [
      ...["", "m", "n", k, "nız", "niz", "nuz", "nüz", `l${wide}r`].map((end) => `${stem}d${narrow}${end}`),
      ...["", `${wide}m`, `s${wide}n`, `${flat}k`, `${narrow}q`, `l${wide}r`, "siniz", "sınız"].map(
        (end) => present + end,
      ),
      ...["", `${wide}m`, `l${wide}r`].map((end) => `${link}${wide}r${end}`),
      ...[
        `c${wide}k`,
        `c${wide}q`,
        `c${wide}kl${wide}r`,
        `c${wide}ql${wide}r`,
        `c${wide}ğ${wide}m`,
        `c${wide}y${wide}m`,
      ].map((end) => `${link}${wide}${end}`),
      ...["b", `bl${wide}r`, "bdir", "bdır"].map((end) => `${link}${narrow}${end}`),
      ...["", `l${wide}r`].map((end) => `${stem}m${narrow}ş${end}`),
      ...[
        `${link}${wide}n`,
        `${link}${wide}nl${wide}r`,
        `${link}${wide}k`,
        `${link}${wide}q`,
        `${link}${narrow}n`,
        infinitive,
        `${stem}s${narrow}n`,
      ],
    ],
    participle: [`d${narrow}`, `${narrow}b`, `m${narrow}ş`, `${narrow}r`].map(
      (end) => `${link}${passiveOf(stem, narrow)}${end}`,
    ),
    progressive: [],
    negative: [
      ...["", "m", "n", k, "nız", "niz", `l${wide}r`].map((end) => `${stem}m${wide}d${flat}${end}`),
      ...["", `${wide}m`, `s${wide}n`, `${flat}k`, `${flat}q`, `l${wide}r`].map(
        (end) => `${stem}m${flat}r${end}`,
      ),
      ...[
        "z",
        `zl${wide}r`,
        `r${wide}m`,
        "yib",
        "yıb",
        "yiblər",
        "yıblar",
        "yəcək",
        "yacaq",
        "yəcəklər",
        "yacaqlar",
        "yin",
        "yın",
        "sin",
        "sın",
        "yən",
        "yan",
        "mişdi",
        "mışdı",
      ].map((end) => `${stem}m${wide}${end}`),
    ],
  };
}

/** The open and the close vowel that a stem asks of its endings. */
function harmonyOf(stem: string): { wide: string; narrow: string } {
  const last = stem.match(/[aıoueəiöü](?=[^aıoueəiöü]*$)/)?.[0] ?? "ə";
  if ("aı".includes(last)) return { wide: "a", narrow: "ı" };
  if ("ou".includes(last)) return { wide: "a", narrow: "u" };
  return "eəi".includes(last) ? { wide: "ə", narrow: "i" } : { wide: "ə", narrow: "ü" };
}

function passiveOf(stem: string, narrow: string): string {
  if (/[aıoueəiöü]$/.test(stem)) return "n";
  return stem.endsWith("l") ? `${narrow}n` : `${narrow}l`;
}
