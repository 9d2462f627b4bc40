const HEAD = 64 * 1024;

/** The part of a stream of text that is being read: `text` from `at` on. */
export class Window {
  text = "";
  at = 0;
  /** How many characters of the stream came before `text`. */
  before = 0;
  /** Whether the stream has nothing beyond `text`. */
  ended = false;
  private readonly source: AsyncIterator<string>;
  private failure: { error: unknown } | null = null;
  private started = false;

  constructor(source: AsyncIterable<string>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /**
   * Forgets what lies before `at` and reads on: first as much as one has to see to know what it is, later a chunk at
   * a time. What is kept at least doubles, so that growing costs no more than reading.
   */
  async grow(): Promise<void> {
    const parts = [this.text.slice(this.at)];
    const kept = this.text.length - this.at;
    const wanted = Math.max(this.started ? 1 : HEAD, kept * 2);
    let size = kept;
    while (size < wanted && !this.ended) {
      const chunk = await this.next(size > kept);
      if (chunk === null) break;
      parts.push(chunk);
      size += chunk.length;
    }
    this.text = parts.join("");
    this.before += this.at;
    this.at = 0;
    this.dropByteOrderMark();
  }

  /** For whoever stops before the end. */
  async close(): Promise<void> {
    if (!this.ended) await this.source.return?.();
  }

  /** What arrived before a stream failed is still read: the failure waits for the next call. */
  private async next(hasNews: boolean): Promise<string | null> {
    if (this.failure) throw this.failure.error;
    try {
      const { done, value } = await this.source.next();
      if (!done) return value;
      this.ended = true;
    } catch (error) {
      if (!hasNews) throw error;
      this.failure = { error };
    }
    return null;
  }

  private dropByteOrderMark(): void {
    if (this.started || this.text === "") return;
    this.started = true;
    if (this.text.startsWith("\uFEFF")) this.at = 1;
  }
}
