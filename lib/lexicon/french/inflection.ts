import type { VerbForms } from "#lib/lexicon/frames.ts";

const ER = [
  "e",
  "es",
  "ent",
  "ons",
  "ez",
  "ait",
  "aient",
  "a",
  "èrent",
  "er",
  "era",
  "eront",
  "erait",
  "eraient",
];
const IR = [
  "is",
  "it",
  "issent",
  "issons",
  "issez",
  "issait",
  "issaient",
  "irent",
  "ir",
  "ira",
  "iront",
  "irait",
];
const AGREES = ["", "e", "s", "es"];

/**
 * Forms of a French verb: "aider", "trahir", or "vendre:vend:vendent:>vendu" where irregular; what begins with ">"
 * is a participle.
 */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, ...others] = verb.split(":");
  const stem = infinitive.slice(0, -2);
  const given = others.filter((form) => !form.startsWith(">"));
  const participles = others.filter((form) => form.startsWith(">")).map((form) => form.slice(1));
  const regular = given.length === 0;
  const endings = infinitive.endsWith("er") ? ER : IR;
  const own = infinitive.endsWith("er") ? `${stem}é` : `${stem}i`;
  const present = infinitive.endsWith("er") ? `${stem}ant` : `${stem}issant`;
  return {
    finite: [infinitive, ...(regular ? endings.map((end) => stem + end) : given)],
    participle: (participles.length > 0 ? participles : [own]).flatMap((form) =>
      AGREES.map((end) => (form.endsWith("s") && end.startsWith("s") ? form : form + end)),
    ),
    progressive: regular ? [present] : [],
  };
}
