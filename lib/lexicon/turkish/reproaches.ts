import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "ırak ırak'a ırak'ı ırak'ta irak libya libya'yı libya'ya suriye'yi afganistan afganistan'ı vietnam gazze gazze'de filistin filistin'de bosna srebrenitsa hiroşima yugoslavya",
  ),
  russia: words("ahıska çeçenistan çeçenistan'da grozni kırım'ı holodomor idlib katyn"),
};
