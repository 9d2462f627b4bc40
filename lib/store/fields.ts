const GROWTH = 2;
const EPOCH = Date.UTC(2000, 0, 1);
const WORD = 2 ** 32;
const DASH = 0x2d;

/** Values as PostgreSQL sends and takes them in binary, each after its length in bytes. */
export class Fields {
  /** Bytes written and not taken yet. */
  length = 0;
  private bytes: Buffer;

  constructor(capacity: number) {
    this.bytes = Buffer.allocUnsafeSlow(capacity);
  }

  /** What was written so far, as a piece of its own; writing begins anew. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = Buffer.allocUnsafeSlow(this.bytes.length);
    this.length = 0;
    return taken;
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The number of fields, which begins a row. */
  count(fields: number): void {
    this.reserve(2);
    this.length = this.bytes.writeInt16BE(fields, this.length);
  }

  null(): void {
    this.reserve(4);
    this.length = this.bytes.writeInt32BE(-1, this.length);
  }

  int(value: number | null): void {
    if (value === null) {
      this.null();
      return;
    }
    this.sized(4);
    this.length = this.bytes.writeInt32BE(value, this.length);
  }

  real(value: number | null): void {
    if (value === null) {
      this.null();
      return;
    }
    this.sized(4);
    this.length = this.bytes.writeFloatBE(value, this.length);
  }

  /** Text, and the label of an enum. */
  text(value: string | null): void {
    if (value === null) {
      this.null();
      return;
    }
    this.reserve(4 + value.length * 3);
    const written = this.bytes.write(value, this.length + 4, "utf8");
    this.bytes.writeInt32BE(written, this.length);
    this.length += 4 + written;
  }

  blob(value: Uint8Array): void {
    this.sized(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  /** 32 hexadecimal digits, with dashes or without. */
  uuid(value: string | null): void {
    if (value === null) {
      this.null();
      return;
    }
    this.sized(16);
    const { bytes } = this;
    let to = this.length;
    for (let at = 0; at < value.length; at += 2) {
      if (value.charCodeAt(at) === DASH) at++;
      bytes[to++] = ((DIGITS[value.charCodeAt(at)] ?? 0) << 4) | (DIGITS[value.charCodeAt(at + 1)] ?? 0);
    }
    this.length = to;
  }

  /** timestamptz: microseconds since the year 2000. */
  time(value: Date | null): void {
    if (value === null) {
      this.null();
      return;
    }
    this.sized(8);
    const microseconds = (value.getTime() - EPOCH) * 1_000;
    this.length = this.bytes.writeInt32BE(Math.floor(microseconds / WORD), this.length);
    this.length = this.bytes.writeUInt32BE(((microseconds % WORD) + WORD) % WORD, this.length);
  }

  texts(values: readonly string[]): void {
    const TEXT = 25;
    this.array(TEXT, values, (value) => this.text(value));
  }

  uuids(values: readonly string[]): void {
    const UUID = 2950;
    this.array(UUID, values, (value) => this.uuid(value));
  }

  /** An array of one dimension, of a type by its number in PostgreSQL's catalogue. */
  private array(type: number, values: readonly string[], write: (value: string) => void): void {
    const start = this.length;
    this.reserve(24);
    this.length += 4;
    for (const header of values.length === 0 ? [0, 0, type] : [1, 0, type, values.length, 1]) {
      this.length = this.bytes.writeInt32BE(header, this.length);
    }
    for (const value of values) write(value);
    this.bytes.writeInt32BE(this.length - start - 4, start);
  }

  private sized(length: number): void {
    this.reserve(4 + length);
    this.length = this.bytes.writeInt32BE(length, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * GROWTH, this.length + more));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
  }
}

/** What a hexadecimal digit, of either case, stands for. */
const DIGITS = new Uint8Array(0x80);
for (const [value, digit] of [..."0123456789abcdef"].entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value;
}
