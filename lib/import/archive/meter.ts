import { BeyondLimits, type Limits } from "#lib/import/archive/limits.ts";

/** Small files may unpack as far as they like: a page of one letter is no bomb. */
export const FREE = 4 * 2 ** 20;

/** Counts what goes into and comes out of an archive, and of those it lies in, and stops a bomb. */
export class Meter {
  private readonly limits: Limits;
  private readonly outer: Meter | null;
  private taken = 0;
  private given = 0;

  constructor(limits: Limits, outer: Meter | null = null) {
    this.limits = limits;
    this.outer = outer;
  }

  take(bytes: number): void {
    this.taken += bytes;
  }

  /** Throws BeyondLimits where more came out than the limits allow. */
  give(bytes: number): void {
    this.announce(bytes);
    for (let meter: Meter | null = this; meter !== null; meter = meter.outer) meter.given += bytes;
  }

  /** Throws BeyondLimits where so much more would be beyond the limits; nothing of it need be unpacked to know. */
  announce(bytes: number): void {
    const given = this.given + bytes;
    const { ratio, bytes: most } = this.limits;
    if (given > most) {
      throw new BeyondLimits(
        `The archive unpacks to more than ${most} bytes (UNDERTONE_UNPACK_BYTES). Split it, or raise the setting.`,
      );
    }
    if (given > FREE && given > ratio * this.taken) {
      throw new BeyondLimits(
        `The archive unpacks to more than ${ratio} times its size (UNDERTONE_UNPACK_RATIO), as bombs do. Unpack it yourself if you trust it, and import what is in it.`,
      );
    }
    this.outer?.announce(bytes);
  }
}
