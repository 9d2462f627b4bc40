import { z } from "zod";
import { scoreInBackground } from "#lib/rescore/background.ts";
import { beginRun } from "#lib/rescore/begin.ts";
import { promoteRun } from "#lib/rescore/promote.ts";
import { activeRun, findRun, listRuns, runState } from "#lib/store/runs.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

const Wanted = z.object({
  /** That of the run shown now where it is not named. */
  engine: z.string().optional(),
  /** The targets as they are now, or as they stood in a run. */
  targets: z.union([z.literal("current"), z.int()]).default("current"),
  promote: z.boolean().default(false),
});

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : Response.json({ runs: await listRuns(dataset.id) });
}

/** Begins to score the data set anew, in the background: 202 and the run, whose address tells how far it is. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const wanted = Wanted.safeParse(await request.json().catch(() => ({})));
  if (!wanted.success) return refuse(400, z.prettifyError(wanted.error));
  const { targets, promote } = wanted.data;
  const like = targets === "current" ? null : await findRun(dataset.id, targets);
  if (targets !== "current" && like === null)
    return refuse(404, `There is no run ${targets} in this data set.`);
  const begun = await beginRun(dataset.id, {
    engine: wanted.data.engine ?? (await activeRun(dataset.id))?.engine ?? "",
    targets: like?.targets ?? (await targetsOf(dataset.id)),
    promote,
  });
  if ("refusal" in begun) return refuse(409, begun.refusal);
  if (!begun.begun && promote) await promoteRun(dataset.id, begun.run.id);
  scoreInBackground(begun.run);
  const run = await runState(dataset.id, begun.run.id);
  return Response.json({ run, begun: begun.begun }, { status: begun.begun ? 202 : 200 });
}
