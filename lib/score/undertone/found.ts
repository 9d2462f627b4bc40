/**
 * Features as they are found of one text: the 32-bit key of each, its block, and the symbols it stands on. The same
 * arrays serve text after text, for making them anew took longer than filling them.
 */
export type Found = {
  count: number;
  keys: Int32Array;
  blocks: Uint8Array;
  first: Int32Array;
  last: Int32Array;
};

const ROOM = 1_024;

export function nothingFound(room = ROOM): Found {
  return {
    count: 0,
    keys: new Int32Array(room),
    blocks: new Uint8Array(room),
    first: new Int32Array(room),
    last: new Int32Array(room),
  };
}

export function add(found: Found, key: number, block: number, first: number, last: number): void {
  if (found.count === found.keys.length) grow(found);
  const at = found.count++;
  found.keys[at] = key;
  found.blocks[at] = block;
  found.first[at] = first;
  found.last[at] = last;
}

function grow(found: Found): void {
  const { keys, blocks, first, last } = found;
  const larger = nothingFound(keys.length * 2);
  larger.keys.set(keys);
  larger.blocks.set(blocks);
  larger.first.set(first);
  larger.last.set(last);
  Object.assign(found, { ...larger, count: found.count });
}
