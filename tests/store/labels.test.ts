import { describe, expect, it } from "vitest";
import type { LabelEntry } from "#lib/label/entry.ts";
import { writeBatch } from "#lib/store/batch.ts";
import { deleteDataset } from "#lib/store/datasets.ts";
import { addLabels, labelsOf } from "#lib/store/labels.ts";
import { listRuns } from "#lib/store/runs.ts";
import { verdictsOn } from "#lib/store/verdicts.ts";
import { query, withDatabase } from "../database.ts";
import { batchOf, begun, scored } from "./scored.ts";

withDatabase();

function entry(comment: string, field: string, value: string, row = 1): LabelEntry {
  return { row, comment, field, value, note: null };
}

async function twoComments() {
  const { dataset, run, import: of } = await begun();
  const [one, two] = [
    scored({ externalId: "one" }),
    scored({ externalId: "two", stances: ["against", "favour", "none"] }),
  ];
  await writeBatch(of, batchOf([one, two]));
  return { datasetId: dataset.id, run, one: one.comment.id, two: two.comment.id };
}

describe("labels", () => {
  it("find their comment by its own id or by the one its source gave it", async () => {
    const { datasetId, one, two } = await twoComments();
    const entries = [entry(one.toUpperCase(), "tone", "negative"), entry("two", "tone", "positive")];
    expect(await addLabels(datasetId, "Ani", entries)).toEqual({
      comments: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
    });
    expect(await labelsOf(datasetId)).toEqual(
      [
        { commentId: one, coder: "Ani", origin: "coded", field: "tone", value: "negative" },
        { commentId: two, coder: "Ani", origin: "coded", field: "tone", value: "positive" },
      ].sort((a, b) => (a.commentId < b.commentId ? -1 : 1)),
    );
  });

  it("replace those of the same coder, and nobody else's", async () => {
    const { datasetId } = await twoComments();
    await addLabels(datasetId, "Ani", [entry("one", "tone", "negative"), entry("one", "russia", "against")]);
    await addLabels(datasetId, "Ben", [entry("one", "tone", "negative")]);
    const again = [
      entry("one", "tone", "positive"),
      entry("one", "russia", "against"),
      entry("two", "tone", "neutral"),
    ];
    expect(await addLabels(datasetId, "Ani", again)).toEqual({
      comments: 2,
      added: 1,
      changed: 1,
      unchanged: 1,
    });
    const tones = (await labelsOf(datasetId)).filter(
      ({ field, value }) => field === "tone" && value !== "neutral",
    );
    expect(tones.map(({ coder, value }) => [coder, value])).toEqual([
      ["Ani", "positive"],
      ["Ben", "negative"],
    ]);
  });

  it("go in whole or not at all, and the rows in the way are named", async () => {
    const { datasetId } = await twoComments();
    const entries = [
      entry("one", "tone", "negative", 2),
      entry("three", "tone", "negative", 3),
      entry("one", "tone", "positive", 4),
    ];
    expect(await addLabels(datasetId, "Ani", entries)).toEqual({
      problems: [
        'Row 3: there is no comment "three" in this data set.',
        'Row 4: the comment "one" was labelled in row 2 already.',
      ],
    });
    expect(await labelsOf(datasetId)).toEqual([]);
  });

  it("of an id that several comments bear are refused; the comment's own id is not in doubt", async () => {
    const { dataset, import: of } = await begun();
    const under = (title: string) => scored({ externalId: "7", source: { title, url: null } });
    const [here, there] = [under("Here"), under("There")];
    await writeBatch(of, batchOf([here, there]));
    expect(await addLabels(dataset.id, "Ani", [entry("7", "tone", "neutral", 5)])).toEqual({
      problems: [expect.stringContaining('Row 5: several comments bear the id "7"')],
    });
    expect(await addLabels(dataset.id, "Ani", [entry(here.comment.id, "tone", "neutral")])).toMatchObject({
      added: 1,
    });
  });

  it("know no comment of another data set, and go with their own", async () => {
    const first = await begun();
    const elsewhere = scored();
    await writeBatch(first.import, batchOf([elsewhere]));
    const second = await twoComments();
    const foreign = [entry(elsewhere.comment.id, "tone", "neutral")];
    expect(await addLabels(second.datasetId, "Ani", foreign)).toHaveProperty("problems");
    await addLabels(second.datasetId, "Ani", [entry("one", "tone", "neutral")]);
    await deleteDataset(second.datasetId);
    expect(await labelsOf(second.datasetId)).toEqual([]);
  });
});

describe("what runs say of some comments", () => {
  it("is told in the order of the targets, and what is not scored is missing", async () => {
    const { run, two } = await twoComments();
    const found = await verdictsOn(run, [two, "00000000-0000-8000-8000-000000000000"]);
    expect([...found]).toEqual([
      [two, { tone: "neutral", lean: "neither", stances: ["against", "favour", "none"] }],
    ]);
    expect(await verdictsOn(run, [])).toEqual(new Map());
  });

  it("is of every run there is, newest first, with the one that is shown marked", async () => {
    const { datasetId, run } = await twoComments();
    await query(
      `INSERT INTO run (dataset_id, engine, version, config_hash, targets)
       SELECT dataset_id, 'other', version, 'other', targets FROM run WHERE id = $1`,
      [run.id],
    );
    const runs = await listRuns(datasetId);
    expect(runs.map(({ engine, active }) => [engine, active])).toEqual([
      ["other", false],
      ["lexicon", true],
    ]);
  });
});
