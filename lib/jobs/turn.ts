import { type Import, type ImportStatus, turnImport } from "../store/imports.ts";
import { sampleOver } from "../store/samples.ts";

type Turn = {
  from: readonly ImportStatus[];
  to: { status: ImportStatus; message?: string | null; finishedAt?: null };
  /** Why not, where an import is in none of those states. */
  refusal: string;
  /** True for what a worker alone can do, and only with a file that was uploaded. */
  needsFile?: boolean;
};

/** What can be done with an import, by name. */
const TURNS: Readonly<Record<string, Turn>> = {
  pause: {
    from: ["queued", "running"],
    to: { status: "paused" },
    refusal: "it is not being imported",
    needsFile: true,
  },
  resume: {
    from: ["paused"],
    to: { status: "queued", message: null },
    refusal: "it is not paused",
    needsFile: true,
  },
  retry: {
    from: ["failed"],
    to: { status: "queued", message: null, finishedAt: null },
    refusal: "it did not fail",
    needsFile: true,
  },
  cancel: {
    from: ["queued", "running", "paused"],
    to: { status: "removing", message: "Cancelled: what it brought is taken out again." },
    refusal: "it is not being imported; undo takes out what it brought",
  },
  undo: {
    from: ["finished", "failed", "interrupted", "paused"],
    to: { status: "removing", message: "Undone: what it brought is taken out again." },
    refusal: "it is not over",
  },
};

export const TURN_NAMES = Object.keys(TURNS);

/** Pauses, resumes, retries, cancels or undoes an import; a worker does the rest. Null for any other word. */
export async function turn(
  of: Import,
  name: string,
): Promise<{ import: Import } | { refusal: string } | null> {
  const wanted = Object.hasOwn(TURNS, name) ? TURNS[name] : undefined;
  if (wanted === undefined) return null;
  if (wanted.needsFile === true && of.file === null) {
    return {
      refusal: `The file of import ${of.id} is not kept here: import it again. What is in is not doubled.`,
    };
  }
  const removing = wanted.to.status === "removing";
  if (removing) {
    const sample = await sampleOver(of);
    if (sample !== null) {
      return {
        refusal: `The audit sample "${sample.name}" speaks for these comments too: delete it first, or keep them.`,
      };
    }
  }
  const turned = await turnImport(of, wanted.from, {
    ...wanted.to,
    ...(removing && { message: said(of, wanted) }),
  });
  return turned === null ? { refusal: `Import ${of.id}: ${wanted.refusal}.` } : { import: turned };
}

/** What took another's place is what its reader wrote last: no file is needed to know it, so it stays. */
function said({ changed }: Import, { to }: Turn): string {
  const stays =
    changed === 0 ? "" : ` What ${changed} of its rows changed stays, with former texts as history.`;
  return `${to.message ?? ""}${stays}`;
}
