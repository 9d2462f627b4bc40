/** Text as it is laid out; in parts, for a page is long and asked about its end at every step. */
export class Lines {
  private readonly parts: string[] = [];
  private newlines = Number.POSITIVE_INFINITY;
  private endsInSpace = true;

  /** Runs of white space are one space, and none at the beginning of a line. */
  flow(text: string): void {
    const even = text.replace(/[ \t\r\n\f]+/g, " ");
    this.keep(this.endsInSpace ? even.replace(/^ /, "") : even);
  }

  keep(text: string): void {
    if (text === "") return;
    this.parts.push(text);
    this.endsInSpace = /\s/.test(text.charAt(text.length - 1));
    if (text === "\n") this.newlines++;
    else if (text.trim() !== "") this.newlines = text.endsWith("\n") ? 1 : 0;
  }

  /** At least so many newlines before what comes next. */
  breakTo(count: number): void {
    while (this.newlines < count) this.keep("\n");
  }

  /** Without blank lines at its ends. */
  text(): string {
    const lines = this.parts
      .join("")
      .split("\n")
      .map((line) => line.trimEnd());
    const isFilled = (line: string): boolean => line !== "";
    return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1).join("\n");
  }
}
