import { database } from "./database.ts";

/**
 * Remembers the ids of comments, so that of those it never met the data set need not be asked. It takes an id it never
 * met for one it did once in a hundred thousand times up to a million ids (a Bloom filter; Bloom 1970), and never the
 * other way round.
 */
export type Met = { has(id: string): boolean; add(id: string): void };

/** 8 MB. */
const BITS = 2 ** 26;
const PROBES = 4;

/** Of an empty data set it knows all ids, none; null where there are comments already. */
export async function metIn(datasetId: number): Promise<Met | null> {
  const one = await database().comment.findFirst({ where: { datasetId }, select: { id: true } });
  return one === null ? nothingMet() : null;
}

export function nothingMet(): Met {
  const words = new Int32Array(BITS / 32);
  const holds = (place: number) => (((words[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  return {
    has(id) {
      const [first, step] = startOf(id);
      for (let probe = 0; probe < PROBES; probe++) if (!holds((first + probe * step) % BITS)) return false;
      return true;
    },
    add(id) {
      const [first, step] = startOf(id);
      for (let probe = 0; probe < PROBES; probe++) {
        const place = (first + probe * step) % BITS;
        words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
      }
    },
  };
}

/** An id is a hash already: its digits are as good as drawn. */
function startOf(id: string): [first: number, step: number] {
  return [Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(24, 32), 16)];
}
