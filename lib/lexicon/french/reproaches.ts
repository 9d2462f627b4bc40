import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "irak irakiens libye lybie syrie afghanistan yougoslavie serbie belgrade vietnam palestine gaza kosovo hiroshima guantanamo panama yémen",
  ),
  russia: words(
    "tchétchénie grozny holodomor katyn boutcha marioupol mh17 goulag goulags skripal litvinenko navalny budapest_1956 prague_1968",
  ),
};
