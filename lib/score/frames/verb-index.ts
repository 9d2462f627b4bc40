import type { Frames, VerbFrame } from "#lib/lexicon/frames.ts";

/** A form of a verb. `particles` are the words that must follow: "with" of "stand with". */
export type VerbCue = {
  frame: VerbFrame;
  form: "finite" | "participle" | "progressive" | "negative";
  particles: readonly string[];
  /** The noun that must stand before: "ihanet" of "ihanet etti". */
  noun: string | null;
};

type VerbIndex = ReadonlyMap<string, readonly VerbCue[]>;

const indexes = new WeakMap<Frames, VerbIndex>();

/** The verbs of a language by each of their forms, those with particles first. */
export function verbIndex(frames: Frames): VerbIndex {
  const known = indexes.get(frames);
  if (known !== undefined) return known;
  const index = new Map<string, VerbCue[]>();
  for (const frame of frames.verbs) for (const verb of frame.verbs) addVerb(index, frames, frame, verb);
  for (const cues of index.values())
    cues.sort((left, right) => right.particles.length - left.particles.length);
  indexes.set(frames, index);
  return index;
}

function addVerb(index: Map<string, VerbCue[]>, { grammar }: Frames, frame: VerbFrame, verb: string): void {
  const [noun, written] = verb.includes("+") ? verb.split("+", 2) : [null, verb];
  const parts = (written ?? "").split(":").map((part) => part.split(" "));
  const particles = parts[0]?.slice(1) ?? [];
  const forms = grammar.forms(parts.map((part) => part[0] ?? "").join(":"));
  for (const form of ["participle", "finite", "progressive", "negative"] as const) {
    for (const word of new Set(forms[form])) {
      const cues = index.get(word) ?? [];
      index.set(word, cues);
      const twice = cues.some(
        (cue) => cue.frame === frame && cue.noun === noun && cue.particles.join() === particles.join(),
      );
      if (!twice) cues.push({ frame, form, particles, noun: noun ?? null });
    }
  }
}
