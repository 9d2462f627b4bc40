import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { recompute } from "../../estimates/recompute.ts";
import { unzip } from "../../export/zip.ts";
import { Misuse } from "../misuse.ts";
import { readable, userPath } from "../path.ts";

export const recomputeCommand = new Command("recompute")
  .description(
    "compute every figure of a bundle anew from what else is in it, and say whether they are equal",
  )
  .argument("<bundle>", "a zip file, downloaded from the page of methods")
  .action(async (name: string) => {
    const path = userPath(name);
    await readable(path);
    const files = unzip(await readFile(path));
    if (files === null) throw new Misuse(`${name} is no zip file, or holds more than a bundle would`);
    const found = recompute(files);
    if ("problem" in found) throw new Error(found.problem);
    for (const { figure, words, equal } of found.figures) {
      process.stdout.write(`${equal ? "equal  " : "DIFFERS"}  ${figure}  ${words}\n`);
    }
    const differing = found.figures.filter(({ equal }) => !equal).length;
    if (differing > 0) throw new Error(`${differing} of ${found.figures.length} figures differ.`);
    process.stdout.write(`All ${found.figures.length} figures are equal to the last digit.\n`);
  });
