import { counting } from "./counting.ts";
import { TooLarge } from "./refusals.ts";

/** Bytes on their way that are counted; `tooMany` once there were more than so many, and then they end in TooLarge. */
export type Capped = { bytes: AsyncIterable<Uint8Array>; passed(): number; tooMany(): boolean };

export function capped(bytes: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Capped {
  const counted = counting(bytes);
  const tooMany = () => counted.count() > most;
  async function* all(): AsyncGenerator<Uint8Array> {
    for await (const chunk of counted.bytes) {
      if (tooMany()) throw new TooLarge("There are more bytes than are allowed.");
      yield chunk;
    }
  }
  return { bytes: all(), passed: counted.count, tooMany };
}
