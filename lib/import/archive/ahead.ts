import { BeyondLimits } from "#lib/import/archive/limits.ts";

/**
 * The same bytes, after so many of them were unpacked: a bomb shows before anything of it is read, and throws
 * BeyondLimits here. Another fault is met where it stands.
 */
export async function ahead(
  bytes: AsyncIterable<Uint8Array>,
  count: number,
): Promise<AsyncIterable<Uint8Array>> {
  const rest = bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let fault: { error: unknown } | null = null;
  try {
    for (let size = 0; size <= count; ) {
      const next = await rest.next();
      if (next.done) break;
      taken.push(next.value);
      size += next.value.length;
    }
  } catch (error) {
    if (error instanceof BeyondLimits) throw error;
    fault = { error };
  }
  async function* all() {
    try {
      for (let chunk = taken.shift(); chunk !== undefined; chunk = taken.shift()) yield chunk;
      if (fault !== null) throw fault.error;
      yield* { [Symbol.asyncIterator]: () => rest };
    } finally {
      await rest.return?.();
    }
  }
  return all();
}
