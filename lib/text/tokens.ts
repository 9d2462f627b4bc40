import { APOSTROPHES, ARMENIAN_TONES, INVISIBLE } from "#lib/text/characters.ts";
import { emojiOf, emoticonOf } from "#lib/text/emoji.ts";
import { markOf } from "#lib/text/marks.ts";
import { plainToken } from "#lib/text/plain-tokens.ts";
import { spellingOf } from "#lib/text/spelling.ts";
import type { Token } from "#lib/text/token.ts";

const LETTER = "\\p{L}\\p{N}";
const INSIDE = `${LETTER}\\p{M}${INVISIBLE}${ARMENIAN_TONES}`;
const WORD = `[${LETTER}][${INSIDE}]*(?:[${APOSTROPHES}][${LETTER}][${INSIDE}]*)*`;
const LINK = '(?:https?://|www\\.)[^\\s<>"]+';
const EMOTICON = "[:;=]-?[()D](?![\\p{L}\\p{N}])|<3(?!\\p{N})";
const PICTURE = "\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*";
const EMOJI = `\\p{RI}\\p{RI}|${PICTURE}(?:\\u200D${PICTURE})*[\\u{E0020}-\\u{E007F}]*`;
const MARK = `[.\\u2026]+|[!?\\u203D]+|-{2,}|[^\\s\\p{M}${INVISIBLE}]`;

// One alternative a kind, tried in this order; none can match the same stretch in two ways, so time is linear.
const TOKEN = new RegExp(`(${LINK})|(${WORD})|(${EMOTICON})|(${EMOJI})|(${MARK})`, "uy");

/** The tokens of a text, in order, with exact offsets. White space and lone invisible characters are in none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const next = plainToken(text, at, tokens);
    at = next > at ? next : tokenAt(text, at, tokens);
  }
  return tokens;
}

/** Reads whatever token begins at a place, and gives the place behind it. */
function tokenAt(text: string, start: number, tokens: Token[]): number {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const [written, link, word, emoticon, emoji] = match;
  if (word !== undefined) tokens.push(wordAt(start, word));
  else if (emoji !== undefined) tokens.push(plain("emoji", emojiOf(emoji), start, written));
  else if (emoticon !== undefined) tokens.push(plain("emoji", emoticonOf(emoticon), start, written));
  else if (link !== undefined) tokens.push(plain("link", "link", start, written));
  else if (!joinsWords(text, start, written)) tokens.push(plain("mark", markOf(written), start, written));
  return start + written.length;
}

const INVISIBLE_END = new RegExp(`[${INVISIBLE}]$`, "u");

function wordAt(start: number, written: string): Token {
  let end = written.length;
  while (INVISIBLE_END.test(written.slice(end - 1, end))) end--;
  const { word, stretched } = spellingOf(written.slice(0, end));
  return { kind: "word", word, start, end: start + end, stretched };
}

function plain(kind: Token["kind"], word: string, start: number, written: string): Token {
  return { kind, word, start, end: start + written.length, stretched: false };
}

const HYPHEN = /^[-\u2010\u2011]$/;
const LETTER_AT_END = /\p{L}$/u;
const LETTER_AT_START = /^\p{L}/u;

/** "cop-out" is two words and no dash. */
function joinsWords(text: string, start: number, written: string): boolean {
  return (
    HYPHEN.test(written) &&
    LETTER_AT_END.test(text.slice(Math.max(0, start - 2), start)) &&
    LETTER_AT_START.test(text.slice(start + 1, start + 3))
  );
}
