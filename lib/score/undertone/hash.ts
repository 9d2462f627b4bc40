// 32-bit hashing of words and of what is made of them (FNV-1a; the finish is that of MurmurHash3).

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export function hashOf(word: string, seed = OFFSET): number {
  let hash = seed;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
  }
  return hash;
}

/** The hash of a string with one more code unit. */
export function extended(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** One hash out of two; the order matters. */
export function joined(left: number, right: number): number {
  return Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b) | 0;
}

/** Spreads a hash over all its bits. */
export function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
