import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Stance, Target, Tone } from "../comment.ts";
import { STANCE_OF_SIGN, TONE_OF_SIGN } from "./signs.ts";

/** A comment with the stance towards one of the targets it names, whoever that is; `place` is where it stands. */
export type Targeted = {
  text: string;
  targets: readonly Target[];
  place: number;
  stance: Stance;
  tone: Tone;
};

const FOLDER = join(import.meta.dirname, "targets");
const LINE = /^([^|]+)\|([^|]+)\|[va-] ([+0-]) ([+0-]) (.+)$/;

/** The comments invented for Undertone about all kinds of targets (targets/README.md). */
export function targetedComments(): Targeted[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(FOLDER, name), "utf8").split("\n");
    return lines.flatMap((line, index) => {
      if (line === "") return [];
      const targeted = targetedIn(line);
      if (targeted === null)
        throw new Error(`${name}, line ${index + 1}: names, side, two signs and a text are wanted.`);
      return [targeted];
    });
  });
}

function targetedIn(line: string): Targeted | null {
  const [, asked = "", other = "", t = "", s = "", text = ""] = LINE.exec(line) ?? [];
  const [stance, tone] = [STANCE_OF_SIGN[t], TONE_OF_SIGN[s]];
  if (stance === undefined || tone === undefined) return null;
  const targets = [asked, other].filter((names) => names !== "-").map(named);
  return { text, targets, place: 0, stance, tone };
}

function named(names: string): Target {
  const aliases = names.split("/");
  return { id: "any", name: aliases[0] ?? names, side: "none", aliases: { en: aliases } };
}
