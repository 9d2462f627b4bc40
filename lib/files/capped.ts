import { TooLarge } from "./refusals.ts";

/** Bytes on their way that are counted; `tooMany` once there were more than so many, and then they end in TooLarge. */
export type Capped = { bytes: AsyncIterable<Uint8Array>; passed(): number; tooMany(): boolean };

export function capped(bytes: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Capped {
  let passed = 0;
  async function* all(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      passed += chunk.length;
      if (passed > most) throw new TooLarge("There are more bytes than are allowed.");
      yield chunk;
    }
  }
  return { bytes: all(), passed: () => passed, tooMany: () => passed > most };
}
