import { transitions } from "#lib/flips.ts";
import { pairs } from "#lib/store/flips.ts";
import { activeRun, findRun } from "#lib/store/runs.ts";
import { refuse } from "../../../../../../answer.ts";
import { type RunContext, requestedRun } from "../../../../../../run.ts";

/** How many comments a run sees otherwise than the one that is shown, or than `with`: a table a field. */
export async function GET(request: Request, { params }: RunContext): Promise<Response> {
  const run = await requestedRun(params);
  if (run instanceof Response) return run;
  const other = new URL(request.url).searchParams.get("with");
  const before =
    other === null
      ? await activeRun(run.datasetId)
      : /^\d{1,9}$/.test(other)
        ? await findRun(run.datasetId, Number(other))
        : null;
  if (before === null) return refuse(404, `There is no run ${other ?? ""} to compare with.`);
  const fields = transitions(await pairs(before, run), before.targets, run.targets);
  return Response.json({ before: before.id, after: run.id, fields });
}
