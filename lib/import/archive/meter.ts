import { BeyondLimits, type Limits } from "#lib/import/archive/limits.ts";

/** Small files may unpack as far as they like: a page of one letter is no bomb. */
const FREE = 16 * 2 ** 20;

/** Counts what goes into and comes out of an archive, and stops a bomb. */
export class Meter {
  private readonly limits: Limits;
  private taken = 0;
  private given = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  take(bytes: number): void {
    this.taken += bytes;
  }

  /** Throws BeyondLimits where more came out than the limits allow. */
  give(bytes: number): void {
    this.given += bytes;
    const { ratio, bytes: most } = this.limits;
    if (this.given > most) {
      throw new BeyondLimits(
        `The archive unpacks to more than ${most} bytes (UNDERTONE_UNPACK_BYTES). Split it, or raise the setting.`,
      );
    }
    if (this.given > FREE && this.given > ratio * this.taken) {
      throw new BeyondLimits(
        `The archive unpacks to more than ${ratio} times its size (UNDERTONE_UNPACK_RATIO), as bombs do. Unpack it yourself if you trust it, and import what is in it.`,
      );
    }
  }
}
