import type { VerbForms } from "#lib/lexicon/frames.ts";

/** Forms of an Armenian verb by its infinitive: "դավաճանել", "հավատալ", "ոչնչացնել"; more after ":", "թողնել:թողեց". */
export function formsOf(verb: string): VerbForms {
  const [infinitive = verb, ...others] = verb.split(":");
  const stem = infinitive.slice(0, -2);
  const aorist = others.length > 0 ? others : aoristOf(infinitive);
  const present = infinitive.endsWith("ալ")
    ? ["ա", "ան", "ամ", "անք", "աս", "աք"]
    : ["ի", "են", "եմ", "ենք", "ես", "եք"];
  const subjunctive = present.map((end) => stem + end);
  const perfect = infinitive.endsWith("ցնել") ? `${infinitive.slice(0, -3)}րել` : infinitive;
  return {
    finite: [
      infinitive,
      perfect,
      `${stem}ում`,
      ...aorist,
      ...subjunctive,
      ...subjunctive.map((form) => `կ${form}`),
    ],
    participle: [`${infinitive.endsWith("ցնել") ? infinitive.slice(0, -3) : stem}ված`],
    progressive: [],
    negative: [...aorist, ...subjunctive, perfect].map((form) => `չ${form}`),
  };
}

function aoristOf(infinitive: string): string[] {
  if (infinitive.endsWith("ցնել")) {
    const causative = infinitive.slice(0, -3);
    return ["րեց", "րեցին", "րին", "րեցի", "րեցինք"].map((end) => causative + end);
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ալ")) return ["աց", "ացին", "ացի", "ացինք", "ացավ"].map((end) => stem + end);
  return ["եց", "եցին", "եցի", "եցինք", "եցիք", "եցիր"].map((end) => stem + end);
}
