import type { VerbForms } from "#lib/lexicon/frames.ts";

/** Forms of an English verb: "invade", or "steal:stole:stolen" and "commit:committed:committed:committing" where irregular. */
export function formsOf(verb: string): VerbForms {
  const [base = verb, past, participle, ing] = verb.split(":");
  const progressive = ing ?? `${beforeVowel(base).replace(/ie$/, "y")}ing`;
  const regular = regularPast(base);
  return {
    finite: [base, thirdPerson(base), past ?? regular],
    participle: [participle ?? past ?? regular],
    progressive: [progressive, progressive.slice(0, -1)],
  };
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /[eoy]e$|ie$/.test(base) ? `${base}d` : `${beforeVowel(base)}ed`;
}

/** "invad-", "stopp-": the stem as it stands before "-ed" and "-ing". */
function beforeVowel(base: string): string {
  if (/[^eoy]e$/.test(base) && !base.endsWith("ie")) return base.slice(0, -1);
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? base + base.slice(-1) : base;
}
