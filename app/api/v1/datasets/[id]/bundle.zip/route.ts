import { bundleOf } from "#lib/estimates/bundle.ts";
import { methodsOf } from "#lib/estimates/methods.ts";
import { zip } from "#lib/export/zip.ts";
import { download, refuse } from "../../../../answer.ts";
import { requestedView } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

/** All that the figures of a view come from, for `undertone recompute`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const view = await requestedView(request, params);
  if (view instanceof Response) return view;
  const methods = await methodsOf(view.dataset, view.run, view.filter);
  if (methods === null) {
    return refuse(
      409,
      "There is nothing to recompute: no comment of this view is labelled in an audit sample.",
    );
  }
  return download(`${view.dataset.name} bundle.zip`, "application/zip", zip(bundleOf(methods)));
}
