/** Where a character stands next, remembered, so that no stretch of text is searched twice. */
export class Finder {
  private readonly needle: string;
  private text = "";
  private place = -1;

  constructor(needle: string) {
    this.needle = needle;
  }

  /** To be called with a new text, and before looking again at what was passed already. */
  restart(text: string): void {
    this.text = text;
    this.place = -1;
  }

  /** The first place at or after `from`, the end of the text where there is none. */
  next(from: number): number {
    if (this.place >= from) return this.place;
    const found = this.text.indexOf(this.needle, from);
    this.place = found < 0 ? this.text.length : found;
    return this.place;
  }
}
