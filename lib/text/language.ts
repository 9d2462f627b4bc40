import { guessLanguage } from "#lib/text/guess.ts";
import { plainCyrillicOf } from "#lib/text/plain-cyrillic.ts";
import { looksEnglish } from "#lib/text/plain-english.ts";
import { plainLanguageOf } from "#lib/text/plain-words.ts";
import { scriptOf } from "#lib/text/script.ts";
import { isTransliterated } from "#lib/text/transliterated.ts";

/** The ISO 639-1 code of a text's language; null where it cannot be told: no letters, too short, transliterated. */
export function detectLanguage(text: string): string | null {
  if (looksEnglish(text)) return "en";
  switch (scriptOf(text)) {
    case "armenian":
      return "hy";
    case "georgian":
      return "ka";
    case "cyrillic":
      return cyrillic(text);
    case "latin":
      return latin(text);
    case "other":
      return guessed(text);
    case null:
      return null;
  }
}

const UKRAINIAN_ONLY = /[їєґЇЄҐ]/;
const RUSSIAN_ONLY = /[ыэёЫЭЁ]/;
const NEITHER = /[ўјљњћђџѓќәңөүұқғһЎЈЉЊЋЂЏЃЌӘҢӨҮҰҚҒҺ]/;

function cyrillic(text: string): string | null {
  if (!NEITHER.test(text)) {
    const russian = RUSSIAN_ONLY.test(text);
    if (UKRAINIAN_ONLY.test(text) && !russian) return "uk";
    if (/[іІ]/.test(text)) return "uk";
    if (russian) return "ru";
    const plain = plainCyrillicOf(text);
    if (plain === "ru" || plain === "uk") return plain;
    // Below a few lines, n-grams take much of what is Russian for Bulgarian or Serbian.
    if (plain === null && text.length < SURE_FROM) return "ru";
  }
  return guessed(text) ?? (/[іІ]/.test(text) ? "uk" : "ru");
}

// "Slava Ukraini" is said in every language.
const CHEER = /\bslava\b/i;

function latin(text: string): string | null {
  const head = text.slice(0, 1_000);
  // N-grams prove nothing where a Russian or an Armenian typed without a keyboard of his own.
  if (isTransliterated(head)) return null;
  const plain = plainLanguageOf(head);
  if (plain !== null) return plain;
  return CHEER.test(head) || mayBeName(head) ? null : guessed(text);
}

/** One word, or two of which the second is capital too: such has no language. */
function mayBeName(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'\u2019]+/gu) ?? [];
  return words.length < 2 || (words.length === 2 && /^\p{Lu}/u.test(words[1] ?? ""));
}

const ENGLISH = "en";
const FEWEST_LETTERS = 8;
const SURE_FROM = 60;
// Names such as "Vladimir Putin" pull a short English text to Romanian; a true one leaves English far behind.
const NAMES =
  /\b(?:vladimir|putin|zelensk\w+|lavrov|stalin|lenin|hitler|biden|russia|ukraine|nato|usa|kiev|kyiv|crimea|yugoslavia)\b/gi;
const AHEAD_OF_ENGLISH = 0.12;

function guessed(text: string): string | null {
  const letters = text.slice(0, 1_000).replace(/\P{L}/gu, "").length;
  if (letters < FEWEST_LETTERS) return null;
  const short = letters < SURE_FROM;
  const guess = guessLanguage(short ? text.replace(NAMES, " ") : text);
  if (!guess?.isReliable) return null;
  if (guess.language === ENGLISH || !short) return guess.language;
  const ahead = guess.likeness(guess.language) - guess.likeness(ENGLISH);
  return ahead >= AHEAD_OF_ENGLISH ? guess.language : null;
}
