import { describeEngine } from "#lib/score/describe.ts";
import { scorers } from "#lib/score/scorers.ts";
import { firstRejections, listImports } from "#lib/store/imports.ts";
import { shown } from "../../../api/import.ts";
import { EngineNotice } from "../../../engine/EngineNotice.tsx";
import { Importer } from "../../../importing/Importer.tsx";
import { moment } from "../../../ui/figures.ts";
import { datasetOf } from "../../dataset.ts";

const SHOWN = 10;

export default async function ImportsPage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset, run } = await datasetOf((await params).id);
  const engine = scorers.find(({ id }) => id === run?.engine);
  const imports = await listImports(dataset.id);
  const history = await Promise.all(
    imports.map(async (one) => {
      const { startedAt, finishedAt: _, ...rest } = shown(one);
      const rejections = await firstRejections(dataset.id, one.id, SHOWN);
      return { begun: moment(startedAt, "Z"), report: { import: rest, rejections } };
    }),
  );
  return (
    <>
      {engine !== undefined && <EngineNotice engine={describeEngine(engine.id)} />}
      <Importer datasetId={dataset.id} history={history} />
    </>
  );
}
