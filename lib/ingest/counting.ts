/** Counts the bytes that pass. */
export function counting(bytes: AsyncIterable<Uint8Array>): {
  bytes: AsyncIterable<Uint8Array>;
  count(): number;
} {
  let passed = 0;
  async function* pass() {
    for await (const chunk of bytes) {
      passed += chunk.length;
      yield chunk;
    }
  }
  return { bytes: pass(), count: () => passed };
}
