import { agreementIn } from "#lib/eval/agreement.ts";
import { disputesIn } from "#lib/label/disputes.ts";
import { sampleLabels } from "#lib/store/sampleLabels.ts";
import { requestedSample, type SampleContext } from "../../../../../../sample.ts";

/** How far the coders of a sample agree, and what they differ on. */
export async function GET(_request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  const answers = await sampleLabels(sample);
  return Response.json({ agreement: agreementIn(answers, sample.targets), disputes: disputesIn(answers) });
}
