import { z } from "zod";
import { parseCodings } from "#lib/label/coding.ts";
import { Coder } from "#lib/label/entry.ts";
import { addCorrection, correctionsOf, removeCorrection } from "#lib/store/corrections.ts";
import { activeRun } from "#lib/store/runs.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

const Removal = z.object({ coder: Coder, comment: z.uuid() });

/** What people said is wrong, beside what the run that is shown says. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const run = await activeRun(dataset.id);
  return Response.json({ corrections: run === null ? [] : await correctionsOf(run) });
}

/** Keeps that verdicts are wrong, and what would be right; the body is as for codings. Never part of an estimate. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const asked = parseCodings(await request.json().catch(() => null), await targetsOf(dataset.id));
  if ("problems" in asked) return refuse(400, asked.problems.join("\n"));
  for (const coding of asked.codings) {
    if (!(await addCorrection(dataset.id, asked.coder, coding)))
      return refuse(422, `There is no comment ${coding.commentId} in this data set.`);
  }
  return Response.json({ kept: asked.codings.length });
}

/** Takes back what somebody said is wrong with a comment: {"coder", "comment"}. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const body = Removal.safeParse(await request.json().catch(() => null));
  if (!body.success) return refuse(400, z.prettifyError(body.error));
  await removeCorrection(dataset.id, body.data.comment, body.data.coder);
  return new Response(null, { status: 204 });
}
