import type { Memory } from "./scorer.ts";

/** The memory of somebody who keeps nothing. */
export const forgetful: Memory = { recall: async () => new Map(), keep: async () => {} };
