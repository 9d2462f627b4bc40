/** How far into a value a reader has come: carried from one piece of text to the next. */
export type Progress = { depth: number; inString: boolean; escaped: boolean };

export const START: Readonly<Progress> = { depth: 0, inString: false, escaped: false };

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Where the JSON value that `progress` is inside of ends, looking on from `from`; −1 where the text ends first. */
export function valueEnd(text: string, from: number, progress: Progress): number {
  for (let at = from; at < text.length; at++) {
    if (progress.inString) {
      at = stringEnd(text, at, progress);
      if (at < 0) return -1;
      if (progress.depth === 0) return at + 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) progress.inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) progress.depth++;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (progress.depth === 0) return at;
      progress.depth--;
      if (progress.depth === 0) return at + 1;
    } else if (code === COMMA && progress.depth === 0) return at;
  }
  return -1;
}

/** Where the closing quote of the string stands that `from` is inside of. */
function stringEnd(text: string, from: number, progress: Progress): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (progress.escaped) progress.escaped = false;
    else if (code === BACKSLASH) progress.escaped = true;
    else if (code === QUOTE) {
      progress.inString = false;
      return at;
    }
  }
  return -1;
}
