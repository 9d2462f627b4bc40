import { TURN_NAMES, turn } from "#lib/jobs/turn.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedImport, shown } from "../../../../../../import.ts";

type Context = { params: Promise<{ id: string; importId: string; action: string }> };

/** Pauses, resumes, retries, cancels or undoes an import: 202, for a worker does the rest. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const found = await requestedImport(params);
  if (found instanceof Response) return found;
  const { action } = await params;
  const done = await turn(found, action);
  if (done === null) {
    return refuse(404, `There is no "${action}" for imports; there are ${TURN_NAMES.join(", ")}.`);
  }
  if ("refusal" in done) return refuse(409, done.refusal);
  return Response.json({ import: shown(done.import) }, { status: 202 });
}
