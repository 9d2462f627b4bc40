const HEAD = 64 * 1024;
const SAMPLE = 200;

/** The beginning of a text, and the whole of it. */
export async function lookedInto(
  text: AsyncIterable<string>,
): Promise<{ head: string; all: AsyncIterable<string> }> {
  const { taken, all } = await taking(
    text,
    (chunks) => chunks.reduce((sum, { length }) => sum + length, 0) >= HEAD,
  );
  return { head: taken.join("").slice(0, HEAD), all };
}

/** The first records, and all of them. A file that fails among the first gives those before. */
export async function sampled<T>(reads: AsyncIterable<T>): Promise<{ sample: T[]; all: AsyncIterable<T> }> {
  const { taken, all } = await taking(reads, (some) => some.length >= SAMPLE);
  return { sample: taken, all };
}

/** Looks at the beginning of a stream without losing it. A fault in there is thrown again where it stood. */
async function taking<T>(
  stream: AsyncIterable<T>,
  enough: (taken: readonly T[]) => boolean,
): Promise<{ taken: T[]; all: AsyncIterable<T> }> {
  const rest = stream[Symbol.asyncIterator]();
  const taken: T[] = [];
  let fault: { error: unknown } | null = null;
  try {
    while (!enough(taken)) {
      const next = await rest.next();
      if (next.done) break;
      taken.push(next.value);
    }
  } catch (error) {
    if (taken.length === 0) throw error;
    fault = { error };
  }
  async function* all() {
    yield* taken;
    if (fault !== null) throw fault.error;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { taken, all: all() };
}
