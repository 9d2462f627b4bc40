import type { VerbForms } from "#lib/lexicon/frames.ts";

const PAST = ["в", "ла", "ло", "ли"];
const PARTICIPLE = ["о", "ий", "а", "і"];

/**
 * Forms of a Ukrainian verb: "рятувати", or "зрадити:зрадить:зрадять" where the present is irregular; what begins
 * with ">" is a participle without its ending, "захопити:>захоплен".
 */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, ...others] = verb.split(":");
  const given = others.filter((form) => !form.startsWith(">"));
  const participles = others.filter((form) => form.startsWith(">")).map((form) => form.slice(1));
  const past = infinitive.endsWith("ти") ? PAST.map((end) => infinitive.slice(0, -2) + end) : [];
  const present = given.length > 0 ? given : presentOf(infinitive);
  const regular = infinitive.endsWith("ати") ? [`${infinitive.slice(0, -2)}н`] : [];
  return {
    finite: [infinitive, ...past, ...present],
    participle: [...regular, ...participles].flatMap((stem) => PARTICIPLE.map((end) => stem + end)),
    progressive: [],
  };
}

const FIRST = ["ю", "єш", "є", "ємо", "єте", "ють", "й", "йте"];
const SECOND = ["иш", "ить", "имо", "ите", "ять", "и", "ю"];
const NU = ["у", "еш", "е", "емо", "ете", "уть", "и", "іть"];

function presentOf(infinitive: string): string[] {
  const on = (cut: number, tail: string, ends: readonly string[]): string[] =>
    ends.map((end) => infinitive.slice(0, -cut) + tail + end);
  if (infinitive.endsWith("увати")) return on(5, "у", FIRST);
  if (infinitive.endsWith("нути")) return on(3, "", NU);
  if (infinitive.endsWith("ити")) return on(3, "", SECOND);
  return infinitive.endsWith("ти") ? on(2, "", FIRST) : [];
}
