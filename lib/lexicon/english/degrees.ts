import { words } from "#lib/lexicon/words.ts";

const stronger =
  "very really extremely absolutely totally completely utterly truly deeply highly incredibly so too such most damn " +
  "fucking bloody pure total complete absolute";
const weaker =
  "slightly somewhat fairly rather partly mildly almost nearly kinda sorta less little barely hardly";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);
