import type { VerbForms } from "#lib/lexicon/frames.ts";

const WEAK = ["e", "st", "t", "en", "te", "test", "ten", "tet"];
const UNSTRESSED = /^(?:be|ent|emp|er|ge|miss|ver|zer|über|unter|hinter)|ieren$/;

/**
 * Forms of a German verb: "provozieren", or "verraten:verrate:verrät:verriet:>verraten" where irregular; what begins
 * with ">" is a participle.
 */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, ...others] = verb.split(":");
  const stem = infinitive.replace(/e?n$/, "");
  const given = others.filter((form) => !form.startsWith(">"));
  const participles = others.filter((form) => form.startsWith(">")).map((form) => form.slice(1));
  const joint = /[dt]$/.test(stem) ? "e" : "";
  const finite = given.length > 0 ? given : WEAK.map((end) => stem + (/^[st]/.test(end) ? joint : "") + end);
  const regular = `${UNSTRESSED.test(infinitive) ? "" : "ge"}${stem}${joint}t`;
  return {
    // "Provoziert" and "verraten" are both present and participle; which it is, the sentence must tell.
    participle: participles.length > 0 ? participles : [regular],
    finite: [infinitive, ...finite],
    progressive: [`${infinitive}d`],
  };
}
