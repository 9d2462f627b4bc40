import { Paper, Text, Title } from "@mantine/core";
import { describeEngine } from "#lib/score/describe.ts";
import { scorers } from "#lib/score/scorers.ts";
import { firstRejections, listImports } from "#lib/store/imports.ts";
import { EngineNotice } from "../../../engine/EngineNotice.tsx";
import { Importer } from "../../../importing/Importer.tsx";
import { ReportView } from "../../../importing/ReportView.tsx";
import { moment, size } from "../../../ui/figures.ts";
import { datasetOf } from "../../dataset.ts";

const SHOWN = 10;

export default async function ImportsPage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset, run } = await datasetOf((await params).id);
  const engine = scorers.find(({ id }) => id === run?.engine);
  const imports = await listImports(dataset.id);
  const reports = await Promise.all(
    imports.map(async ({ startedAt, finishedAt: _, ...rest }) => ({
      startedAt,
      report: { import: rest, rejections: await firstRejections(dataset.id, rest.id, SHOWN) },
    })),
  );
  return (
    <>
      {engine !== undefined && <EngineNotice engine={describeEngine(engine.id)} />}
      <Importer
        datasetId={dataset.id}
        history={reports.map(({ startedAt, report }) => ({
          id: report.import.id,
          card: (
            <Paper key={report.import.id} component="article" withBorder p="md" mb="sm" bg="var(--card)">
              <Title order={3} size="h6" mb={2} style={{ overflowWrap: "anywhere" }}>
                {report.import.fileName}
              </Title>
              <Text size="sm" c="var(--ink-soft)" mb="sm">
                {report.import.status}, {report.import.format}, {size(report.import.bytes)}, begun{" "}
                {moment(startedAt, "Z")}
              </Text>
              <ReportView report={report} datasetId={dataset.id} />
            </Paper>
          ),
        }))}
      />
    </>
  );
}
