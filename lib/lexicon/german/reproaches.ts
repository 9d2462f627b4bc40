import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "irak libyen syrien afghanistan jugoslawien serbien belgrad vietnam palästina gaza kosovo hiroshima guantanamo jemen",
  ),
  russia: words(
    "tschetschenien grosny holodomor katyn butscha mariupol mh17 gulag gulags skripal nawalny budapest_1956 prag_1968",
  ),
};
