import { Command, CommanderError } from "commander";
import { Ending } from "./ending.ts";
import { Misuse } from "./misuse.ts";

// Only the one that is called is loaded: each brings much of the product with it.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import("./commands/import.ts")).importCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  score: async () => (await import("./commands/score.ts")).scoreCommand,
  eval: async () => (await import("./commands/eval.ts")).evalCommand,
  labels: async () => (await import("./commands/labels.ts")).labelsCommand,
  engines: async () => (await import("./commands/engines.ts")).enginesCommand,
  rescore: async () => (await import("./commands/rescore.ts")).rescoreCommand,
  recompute: async () => (await import("./commands/recompute.ts")).recomputeCommand,
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand,
  worker: async () => (await import("./commands/worker.ts")).workerCommand,
};

/**
 * Runs the command line with these arguments, answers on standard output and all else on standard error. Gives the exit
 * code: 0, 2 for a call that is wrong, 1 for a call that went wrong, 130 for one that was interrupted.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await (await programFor(args)).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    return exitCode(error);
  }
}

async function programFor([called = ""]: readonly string[]): Promise<Command> {
  const program = new Command("undertone")
    .description("What a comment section really says")
    .exitOverride()
    .showHelpAfterError("(undertone --help tells what there is)");
  const names = Object.hasOwn(commands, called) ? [called] : Object.keys(commands);
  for (const name of names) {
    const command = await commands[name]?.();
    if (command !== undefined) program.addCommand(command);
  }
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    command.exitOverride().copyInheritedSettings(program);
  }
  return program;
}

function exitCode(error: unknown): number {
  if (error instanceof Ending) return error.code;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`undertone: ${(error as Error).message}\n`);
  return error instanceof Misuse ? 2 : 1;
}
