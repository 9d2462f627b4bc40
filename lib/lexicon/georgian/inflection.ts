import type { VerbForms } from "#lib/lexicon/frames.ts";

/** Georgian verbs carry who and whom inside them, so that the lists give each form: "უღალატა:გვიღალატა:მიღალატა". */
export function formsOf(verb: string): VerbForms {
  return { finite: verb.split(":"), participle: [], progressive: [] };
}
