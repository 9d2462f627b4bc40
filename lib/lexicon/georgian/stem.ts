const ENDING =
  /(?:ებისგან|ებისთვის|ებთან|ებში|ებზე|ებმა|ების|ებით|ებად|ები|ებს|ებ|ისგან|ისთვის|თან|ში|ზე|მა|ის|ით|ად|ს|ი|ა|ო|მ)$/;
const SHORTEST = 4;

/** What a noun keeps in all its cases: "მკვლელ" of "მკვლელებისგან". */
export function stemOf(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
