import { type Progress, START, valueEnd } from "#lib/import/json/structure.ts";
import type { Window } from "#lib/import/window.ts";

/** A value as it stood; `isWhole` is false where the file ended inside it or it was too long to be held. */
export type Piece = { text: string; line: number; isWhole: boolean };

const LONGEST = 16 * 1024 * 1024;

/** Walks over JSON text that is never whole in memory. */
export class JsonReader {
  line = 1;
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** The next character that is no white space, without taking it; "" at the end. */
  async peek(): Promise<string> {
    const { window } = this;
    for (;;) {
      const letter = window.text[window.at];
      if (letter === undefined) {
        if (window.ended) return "";
        await window.grow();
      } else if (letter > " ") return letter;
      else {
        if (letter === "\n") this.line++;
        window.at++;
      }
    }
  }

  take(): void {
    this.window.at++;
  }

  async value(): Promise<Piece> {
    const { window, line } = this;
    const progress: Progress = { ...START };
    let seen = 0;
    for (;;) {
      const end = valueEnd(window.text, window.at + seen, progress);
      const isLost = end < 0 && (window.ended || window.text.length - window.at > LONGEST);
      if (end >= 0 || isLost) {
        const text = window.text.slice(window.at, end < 0 ? undefined : end);
        window.at += text.length;
        this.line += countLines(text);
        return { text, line, isWhole: !isLost || isScalarEnd(text, progress) };
      }
      seen = window.text.length - window.at;
      await window.grow();
    }
  }

  /** Passes over a value without holding it; `depth` says how many brackets of it were taken already. */
  async skip(depth = 0): Promise<void> {
    const { window } = this;
    const progress: Progress = { ...START, depth };
    for (;;) {
      const end = valueEnd(window.text, window.at, progress);
      const stop = end < 0 ? window.text.length : end;
      this.line += countLines(window.text.slice(window.at, stop));
      window.at = stop;
      if (end >= 0 || window.ended) return;
      await window.grow();
    }
  }
}

/** A bare number or word has no end of its own. */
function isScalarEnd(text: string, progress: Progress): boolean {
  return text !== "" && progress.depth === 0 && !progress.inString;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
