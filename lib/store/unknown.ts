// Keys cannot be null: these values stand for "unknown" in the rollup, and nowhere else.
export const NO_DAY = "0001-01-01";
export const NO_SOURCE = "00000000-0000-0000-0000-000000000000";
export const NO_LANGUAGE = "";
