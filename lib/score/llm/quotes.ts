type Place = { start: number; end: number };

/** Where quotes stand. Each is given once: the same words quoted twice are their first two places. */
export function locateQuotes(text: string, quotes: readonly string[]): (Place | null)[] {
  const taken = new Map<string, number>();
  let plain: Plain | undefined;
  return quotes.map((quote) => {
    const words = quote.trim();
    if (words === "") return null;
    const from = taken.get(words) ?? 0;
    let found = exactPlace(text, words, from);
    if (found === null) {
      plain ??= plainOf(text);
      found = plainPlace(plain, words, from);
    }
    if (found !== null) taken.set(words, found.end);
    return found;
  });
}

function exactPlace(text: string, words: string, from: number): Place | null {
  const start = text.indexOf(words, from);
  return start < 0 ? null : { start, end: start + words.length };
}

/** A text with straight quotes and single blanks, and where each of its characters stood. */
type Plain = { text: string; at: number[] };

/** Models straighten quotes and join lines while they copy. Nothing else may differ. */
function plainPlace(plain: Plain, words: string, from: number): Place | null {
  const wanted = plainOf(words).text;
  for (let index = plain.text.indexOf(wanted); index >= 0; index = plain.text.indexOf(wanted, index + 1)) {
    const start = plain.at[index];
    const last = plain.at[index + wanted.length - 1];
    if (start !== undefined && last !== undefined && start >= from) return { start, end: last + 1 };
  }
  return null;
}

function plainOf(text: string): Plain {
  const at: number[] = [];
  const kept: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = straight(text.charAt(index));
    if (character === " " && kept.at(-1) === " ") continue;
    kept.push(character);
    at.push(index);
  }
  return { text: kept.join(""), at };
}

function straight(character: string): string {
  if (/\s/.test(character)) return " ";
  if (character === "‘" || character === "’") return "'";
  return character === "“" || character === "”" ? '"' : character;
}
