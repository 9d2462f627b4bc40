import { Evidence } from "#lib/comment.ts";

// Evidence is most of what a score weighs. Packed it is a mark and then, piece by piece: a byte of kind and of what
// follows; the start, counted from the one before; the length; the weight in thousandths; target and rule, each named
// in full the first time and by number after that. All numbers are as long as they need to be (LEB128).
const MARK = 1;
const KINDS = Evidence.shape.kind.options;
const KIND = 0b111;
const WEIGHT = 0b1000;
const TARGET = 0b1_0000;
const RULE = 0b10_0000;
const THOUSANDTHS = 1_000;

/** Evidence in a tenth of the bytes of its JSON. Weights are kept to the thousandth. */
export function packEvidence(evidence: readonly Evidence[]): Uint8Array {
  if (evidence.length === 0) return NOTHING;
  const bytes = new Writer();
  let last = 0;
  for (const { kind, start, end, weight, target, rule } of evidence) {
    const thousandths = Math.round(weight * THOUSANDTHS);
    bytes.number(
      KINDS.indexOf(kind) |
        (thousandths === 0 ? 0 : WEIGHT) |
        (target === undefined ? 0 : TARGET) |
        (rule === undefined ? 0 : RULE),
    );
    bytes.signed(start - last);
    bytes.number(end - start);
    if (thousandths !== 0) bytes.signed(thousandths);
    if (target !== undefined) bytes.name(target);
    if (rule !== undefined) bytes.name(rule);
    last = start;
  }
  return bytes.done();
}

/** What was packed. */
export function unpackEvidence(packed: Uint8Array): Evidence[] {
  const bytes = new Reader(packed);
  const evidence: Evidence[] = [];
  let last = 0;
  while (!bytes.ended) {
    const head = bytes.number();
    const start = last + bytes.signed();
    const end = start + bytes.number();
    evidence.push({
      kind: KINDS[head & KIND] ?? "word",
      start,
      end,
      weight: head & WEIGHT ? bytes.signed() / THOUSANDTHS : 0,
      ...(head & TARGET && { target: bytes.name() }),
      ...(head & RULE && { rule: bytes.name() }),
    });
    last = start;
  }
  return evidence;
}

const NOTHING = Uint8Array.of(MARK);

let scratch = new Uint8Array(4_096);

/** Writes into one stretch of memory that all of them share; `done` gives a copy. */
class Writer {
  private at = 1;
  private readonly names: string[] = [];

  constructor() {
    scratch[0] = MARK;
  }

  number(value: number): void {
    if (this.at + 8 > scratch.length) this.grow();
    let rest = value;
    while (rest > 0x7f) {
      scratch[this.at++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    scratch[this.at++] = rest;
  }

  /** Small ones of both signs are short: 0, −1, 1, −2 … are 0, 1, 2, 3 … */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  name(name: string): void {
    const known = this.names.indexOf(name) + 1;
    this.number(known);
    if (known > 0) return;
    this.names.push(name);
    this.number(name.length);
    for (let index = 0; index < name.length; index++) this.number(name.charCodeAt(index));
  }

  done(): Uint8Array {
    return scratch.slice(0, this.at);
  }

  private grow(): void {
    const grown = new Uint8Array(scratch.length * 2);
    grown.set(scratch);
    scratch = grown;
  }
}

class Reader {
  private at = 1;
  private readonly names: string[] = [];
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    if (bytes[0] !== MARK) throw new Error(`Evidence of an unknown kind: ${bytes[0]}`);
    this.bytes = bytes;
  }

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  name(): string {
    const known = this.number();
    if (known > 0) return this.names[known - 1] ?? "";
    let name = "";
    for (let left = this.number(); left > 0; left--) name += String.fromCharCode(this.number());
    this.names.push(name);
    return name;
  }
}
