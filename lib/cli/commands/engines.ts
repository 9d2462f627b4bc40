import { Command } from "commander";
import { describeEngine } from "../../score/describe.ts";
import { scorers } from "../../score/scorers.ts";

export const enginesCommand = new Command("engines")
  .description("list the engines: which can be used, what the others need, and where texts go")
  .action(() => {
    for (const { id } of scorers) {
      const { version, obstacle, notice } = describeEngine(id);
      process.stdout.write(
        `${id} ${version}: ${obstacle === null ? `ready. ${notice}` : `off. ${obstacle}`}\n`,
      );
    }
  });
