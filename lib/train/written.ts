import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Labelled } from "./labelled.ts";
import { labelsIn } from "./signs.ts";

const FOLDER = join(import.meta.dirname, "written");
const LINE = /^([+0-]{4}) (.+)$/;

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
  const [, signs = "", text = ""] = LINE.exec(line) ?? [];
  const labels = labelsIn(signs);
  return labels && { text, file: "written", group, ...labels };
}
