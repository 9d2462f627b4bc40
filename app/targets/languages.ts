import { languageName } from "../ui/names.ts";

// Those the engines read come first, then those of neighbours and of the sites that are read most.
const CODES =
  "en ru uk hy ka tr az fr de es it pl ro sr bg cs el nl pt sv fi et lv lt hu sk hr mk sq be kk uz fa ar he zh ja ko hi";

/** The languages that aliases can be given in. */
export const LANGUAGES: readonly { value: string; label: string }[] = CODES.split(" ").map((value) => ({
  value,
  label: languageName(value),
}));
