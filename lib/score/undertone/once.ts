/** Tells each number apart from those it was told since it was last cleared; small enough to stay near the processor. */
export type Once = { clear(): void; isNew(value: number): boolean };

const SMALLEST = 2_048;

export function once(): Once {
  let values = new Int32Array(SMALLEST);
  let stamps = new Int32Array(SMALLEST);
  let stamp = 0;
  let count = 0;

  function grow(): void {
    const kept = values.filter((_, slot) => stamps[slot] === stamp);
    values = new Int32Array(values.length * 2);
    stamps = new Int32Array(values.length);
    stamp = 1;
    count = 0;
    for (const value of kept) isNew(value);
  }

  function isNew(value: number): boolean {
    const mask = values.length - 1;
    let slot = Math.imul(value, 0x9e3779b1) & mask;
    while (stamps[slot] === stamp) {
      if (values[slot] === value) return false;
      slot = (slot + 1) & mask;
    }
    values[slot] = value;
    stamps[slot] = stamp;
    count++;
    if (count * 2 > values.length) grow();
    return true;
  }

  return {
    clear() {
      stamp++;
      count = 0;
    },
    isNew,
  };
}
