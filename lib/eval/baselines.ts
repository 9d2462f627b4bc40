import type { Baseline } from "./baseline.ts";
import { majorityBaseline } from "./baselines/majority.ts";
import { sentimentSign } from "./baselines/sentimentSign.ts";

/** For measuring only: nobody scores comments with them. */
export const baselines: readonly Baseline[] = [sentimentSign, majorityBaseline];
