const LONGEST = 36;
// "tone" is what human labels of the tone are filed under.
const TAKEN = ["tone"];

/** An id made of a target's name that no other has: "Turkey (AKP)" gives "turkey-akp". */
export function idFor(name: string, others: Iterable<string>): string {
  const taken = new Set([...TAKEN, ...others]);
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  const stem = plain === "" ? "target" : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
