import type { VerbForms } from "#lib/lexicon/frames.ts";

const PAST = ["л", "ла", "ло", "ли"];
const SHORT = ["", "а", "о", "ы"];

/**
 * Forms of a Russian verb: "спасать", or "предать:предаст:предадут" where the present is irregular; what begins
 * with ">" is a short participle, "захватить:>захвачен".
 */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, ...others] = verb.split(":");
  const given = others.filter((form) => !form.startsWith(">"));
  const participles = others.filter((form) => form.startsWith(">")).map((form) => form.slice(1));
  const past = /(?:ть|ться)$/.test(infinitive) ? PAST.map((end) => infinitive.slice(0, -2) + end) : [];
  const present = given.length > 0 ? given : presentOf(infinitive);
  const regular = infinitive.endsWith("ать") ? [`${infinitive.slice(0, -2)}н`] : [];
  return {
    finite: [infinitive, ...past, ...present],
    participle: [...regular, ...participles].flatMap((stem) => SHORT.map((end) => stem + end)),
    progressive: [],
  };
}

const FIRST = ["ю", "ешь", "ет", "ем", "ете", "ют", "й", "йте", "я"];
const SECOND = ["ишь", "ит", "им", "ите", "ят", "и", "ю"];
const NU = ["у", "ешь", "ет", "ем", "ете", "ут", "и", "ите"];

function presentOf(infinitive: string): string[] {
  const on = (cut: number, tail: string, ends: readonly string[]): string[] =>
    ends.map((end) => infinitive.slice(0, -cut) + tail + end);
  if (infinitive.endsWith("овать")) return on(5, "у", FIRST);
  if (infinitive.endsWith("нуть")) return on(3, "", NU);
  if (infinitive.endsWith("ить")) return on(3, "", SECOND);
  return infinitive.endsWith("ть") ? on(2, "", FIRST) : [];
}
