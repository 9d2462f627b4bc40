import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "iraq iraqı iraqa iraqda liviya liviyanı suriyanı əfqanıstan əfqanıstanı vyetnam qəzza fələstin bosniya xirosima yuqoslaviya əlcəzair əlcəzairdə",
  ),
  russia: words("çeçenistan çeçenistanı qroznı holodomor xocalı_366 katın yanvar_qırğını"),
};
