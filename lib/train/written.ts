import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Labelled, leanBy } from "./labelled.ts";
import { STANCE_OF_SIGN, TONE_OF_SIGN } from "./signs.ts";

const FOLDER = join(import.meta.dirname, "written");
const LINE = /^([+0-])([+0-])([+0-])([+0-]) (.+)$/;

/** The comments invented for Undertone: a file a theatre, the labels in four signs before each (written/README.md). */
export function writtenComments(): Labelled[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(FOLDER, name), "utf8").split("\n");
    return lines.flatMap((line, index) => {
      if (line === "") return [];
      const labelled = labelledIn(line, name.replace(/\.txt$/, ""));
      if (labelled === null) throw new Error(`${name}, line ${index + 1}: four signs and a text are wanted.`);
      return [labelled];
    });
  });
}

function labelledIn(line: string, group: string): Labelled | null {
  const [, r = "", w = "", u = "", s = "", text = ""] = LINE.exec(line) ?? [];
  const [russia, west, ukraine, tone] = [
    STANCE_OF_SIGN[r],
    STANCE_OF_SIGN[w],
    STANCE_OF_SIGN[u],
    TONE_OF_SIGN[s],
  ];
  if (russia === undefined || west === undefined || ukraine === undefined || tone === undefined) return null;
  return {
    text,
    file: "written",
    group,
    lean: leanBy(russia, west, ukraine),
    stances: [russia, west, ukraine],
    tone,
  };
}
