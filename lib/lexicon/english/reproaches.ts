import { words } from "#lib/lexicon/words.ts";

/** What is commonly held against a target when somebody else is accused: "and what about …?" */
export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "iraq libya syria afghanistan yugoslavia serbia vietnam palestine yemen gaza hiroshima nagasaki guantanamo belgrade " +
      "somalia panama grenada cuba kosovo iraqi libyan afghan palestinians palestinian israel lybia irak syrian bagdad",
  ),
  russia: words(
    "chechnya grozny holodomor katyn budapest_memorandum mh17 gulag gulags prague_1968 litvinenko skripal",
  ),
};
