/**
 * Weights where they are found: an open-addressed table from a feature's key to its row, each row beside its key, so
 * that a look costs one miss of the cache and not three. No key is 0, which stands for an empty slot.
 */
export type Slots = { keys: Int32Array; weights: Int8Array; columns: number; mask: number };

export function slotsOf(keys: Uint32Array, weights: Int8Array, columns: number): Slots {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 1.6)));
  const slots = {
    keys: new Int32Array(size),
    weights: new Int8Array(size * columns),
    columns,
    mask: size - 1,
  };
  for (let row = 0; row < keys.length; row++) {
    const key = (keys[row] ?? 0) | 0;
    let slot = key & slots.mask;
    while (slots.keys[slot] !== 0) slot = (slot + 1) & slots.mask;
    slots.keys[slot] = key;
    slots.weights.set(weights.subarray(row * columns, (row + 1) * columns), slot * columns);
  }
  return slots;
}

/** Where the weights of a key begin, −1 where it is unknown. */
export function weightsAt({ keys, columns, mask }: Slots, key: number): number {
  let slot = key & mask;
  while (true) {
    const found = keys[slot];
    if (found === key) return found === 0 ? -1 : slot * columns;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}
