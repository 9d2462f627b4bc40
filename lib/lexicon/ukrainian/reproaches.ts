import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "ірак іраку лівія лівії лівію сирія сирії югославія югославії белград в'єтнам афганістан косово хіросіма",
  ),
  russia: words(
    "чечня чечні грозний голодомор голодомору катинь боїнг будапештський_меморандум гулаг буча буча_ірпінь ізюм маріуполь",
  ),
};
