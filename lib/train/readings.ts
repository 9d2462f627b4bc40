import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Labelled } from "./labelled.ts";
import { labelsIn } from "./signs.ts";

const UNLABELLED = "comments_youtube_unlabelled.jsonl";
const READINGS = join(import.meta.dirname, "readings.txt");
const Line = z.object({ id: z.string(), text: z.string() });

/**
 * The comments of real readers that come without labels, with those that Undertone gave them: a line each in readings.txt,
 * the comment's id and four signs as in written/README.md. The texts stay where they are.
 */
export function readComments(folder: string): Labelled[] {
  const readings = readingsIn(readFileSync(READINGS, "utf8"));
  const lines = readFileSync(join(folder, UNLABELLED), "utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const { id, text } = Line.parse(JSON.parse(line));
    const labels = readings.get(id);
    return labels === undefined ? [] : [{ text, file: UNLABELLED, group: UNLABELLED, ...labels }];
  });
}

function readingsIn(text: string): Map<string, NonNullable<ReturnType<typeof labelsIn>>> {
  const lines = text.trim().split("\n");
  return new Map(
    lines.map((line, index) => {
      const [id = "", signs = ""] = line.split(" ");
      const labels = labelsIn(signs);
      if (labels === null)
        throw new Error(`readings.txt, line ${index + 1}: an id and four signs are wanted.`);
      return [id, labels];
    }),
  );
}
