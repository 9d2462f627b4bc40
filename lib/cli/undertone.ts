// The command line: `npm run -s undertone -- COMMAND`. Answers on standard output, everything else on standard error.
import { Command, CommanderError } from "commander";
import { doctorCommand } from "./commands/doctor.ts";
import { enginesCommand } from "./commands/engines.ts";
import { evalCommand } from "./commands/eval.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { labelsCommand } from "./commands/labels.ts";
import { recomputeCommand } from "./commands/recompute.ts";
import { rescoreCommand } from "./commands/rescore.ts";
import { scoreCommand } from "./commands/score.ts";
import { workerCommand } from "./commands/worker.ts";
import { Misuse } from "./misuse.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const program = new Command("undertone")
  .description("What a comment section really says")
  .exitOverride()
  .showHelpAfterError("(undertone --help tells what there is)")
  .addCommand(importCommand)
  .addCommand(exportCommand)
  .addCommand(scoreCommand)
  .addCommand(evalCommand)
  .addCommand(labelsCommand)
  .addCommand(enginesCommand)
  .addCommand(rescoreCommand)
  .addCommand(recomputeCommand)
  .addCommand(doctorCommand)
  .addCommand(workerCommand);
for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
  command.exitOverride().copyInheritedSettings(program);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

/** 0 for help, 2 for a call that is wrong, 1 for a call that went wrong. */
function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`undertone: ${(error as Error).message}\n`);
  return error instanceof Misuse ? 2 : 1;
}
