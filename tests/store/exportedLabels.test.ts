import { expect, it } from "vitest";
import { csv } from "#lib/export/csv.ts";
import { labelColumns } from "#lib/export/labelColumns.ts";
import { SampleDraft } from "#lib/label/draft.ts";
import { readLabelled } from "#lib/label/file.ts";
import { fullEntriesOf } from "#lib/label/fullEntries.ts";
import { writeBatch } from "#lib/store/batch.ts";
import { addCodings, nextFor } from "#lib/store/codings.ts";
import { addCorrection } from "#lib/store/corrections.ts";
import { decide } from "#lib/store/decisions.ts";
import { drawSample } from "#lib/store/drawSample.ts";
import { exportedLabels } from "#lib/store/exportedLabels.ts";
import { endImport } from "#lib/store/imports.ts";
import { addLabels, takeLabels } from "#lib/store/labels.ts";
import { query, withDatabase } from "../database.ts";
import { inChunks } from "../river.ts";
import { batchOf, begun, scored } from "./scored.ts";

withDatabase();

it("labels that are exported and taken in again are the same, whatever they are", async () => {
  const { dataset, run, import: of } = await begun();
  await writeBatch(of, batchOf([scored({ externalId: "x1" }), scored(), scored()]));
  await endImport(of, "finished");
  const drawn = await drawSample(run, { ...SampleDraft.parse({ name: "Audit", n: 3, overlap: 1 }), seed: 1 });
  if ("problems" in drawn) throw new Error(drawn.problems.join());
  const { sample } = drawn;
  const [one, two] = (await nextFor(sample, "Ani", 3)).map(({ commentId }) => commentId);
  const coding = (
    commentId = "",
    labels: Record<string, string | null> = {},
    note: string | null = null,
  ) => ({
    ...{ commentId, labels, note, at: new Date("2025-03-02T10:00:00Z") },
  });
  await addCodings(sample, "Ani", [coding(one, { tone: "negative" }, "=odd, isn’t it"), coding(two)]);
  await addCodings(sample, "Ben", [coding(one, { tone: "neutral", russia: "against" })]);
  await decide(sample, "Eva", coding(one, { tone: "neutral" }));
  await addCorrection(dataset.id, "Ani", coding(two, { west: "favour" }));
  await addLabels(dataset.id, "Cem", [
    { row: 1, comment: "x1", field: "tone", value: "positive", note: null },
  ]);

  const labels = await exportedLabels(dataset.id, null);
  expect(labels.map(({ sampleId, coder, origin }) => [sampleId > 0, coder, origin])).toHaveLength(6);
  expect(labels.find(({ coder }) => coder === "Ben")).toMatchObject({
    probability: 1,
    stratum: "all",
    shared: true,
  });
  let text = "";
  for await (const chunk of csv(labels, labelColumns(run.targets), { exact: true })) text += chunk;
  await query("DELETE FROM label WHERE dataset_id = $1", [dataset.id]);
  const { targets } = run;
  const file = await readLabelled(inChunks(Buffer.from(text)), "labels.csv", { targets, needs: "id" });
  const entries = fullEntriesOf(file, targets, { coder: null, sampleId: 0, now: new Date() });
  if ("problems" in entries) throw new Error(entries.problems.join());
  const first = await takeLabels(dataset.id, entries);
  expect(await exportedLabels(dataset.id, null)).toEqual(labels);
  expect(first).toMatchObject({ changed: 0, unchanged: 0 });
  expect(await takeLabels(dataset.id, entries)).toMatchObject({ added: 0, changed: 0 });
  expect(await exportedLabels(dataset.id, sample.id)).toHaveLength(4);
});

it("labels for a sample that does not hold their comment are refused by row", async () => {
  const { dataset, import: of } = await begun();
  await writeBatch(of, batchOf([scored({ externalId: "x1" })]));
  const about = { coder: "Ani", origin: "coded", at: new Date(), note: null } as const;
  const entry = { ...about, row: 2, comment: "x1", field: "tone", value: "neutral", sampleId: 9 };
  expect(await takeLabels(dataset.id, [entry])).toEqual({
    problems: ['Row 2: the comment "x1" is not in sample 9.'],
  });
});
