import type { Env } from "#lib/env.ts";
import { UnreadableFile } from "#lib/import/format.ts";

/** How far an archive may unpack. */
export type Limits = {
  /** Bytes out for each byte in. */
  ratio: number;
  /** Bytes out, of all files in it together. */
  bytes: number;
  /** Files in a ZIP archive. */
  entries: number;
  /** Archives inside archives. */
  nesting: number;
};

/** As the settings have them. */
export function limitsOf(env: Env): Limits {
  return {
    ratio: env.UNDERTONE_UNPACK_RATIO,
    bytes: env.UNDERTONE_UNPACK_BYTES,
    entries: env.UNDERTONE_UNPACK_ENTRIES,
    nesting: env.UNDERTONE_UNPACK_NESTING,
  };
}

/** An archive that unpacks beyond them: nothing more of it is read. */
export class BeyondLimits extends UnreadableFile {
  override name = "BeyondLimits";
}
