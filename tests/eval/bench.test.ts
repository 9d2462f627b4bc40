import { describe, expect, it } from "vitest";
import { benchOf } from "#lib/eval/bench.ts";
import { goldOf } from "#lib/eval/gold.ts";
import { readLabelled } from "#lib/label/file.ts";
import { fullEntriesOf } from "#lib/label/fullEntries.ts";
import { labelsOf, takeLabels } from "#lib/store/labels.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { query, withDatabase } from "../database.ts";
import { scoredAnew } from "../rescore/anew.ts";
import { emptyDataset, inChunks, runOf, taken } from "../river.ts";
import { TARGETS } from "./labelled.ts";

withDatabase();

const COMMENTS = "id,text\na,Russia is a liar\nb,I love NATO\nc,The bridge is long\nd,I hate NATO\n";
const LABELS = [
  "id,tone,russia,west,ukraine",
  "a,negative,against,none,none",
  "b,positive,none,favour,none",
  "c,neutral,none,none,none",
  "d,positive,favour,none,none",
].join("\n");

// What the engine says of them is put down here, so that these tests hang on no engine.
const SAID = {
  a: ["negative", "pro-west", "-00"],
  b: ["positive", "pro-west", "0+0"],
  c: ["neutral", "neither", "000"],
  d: ["negative", "pro-russia", "0-0"],
};

async function say(datasetId: number): Promise<void> {
  for (const [id, [tone, lean, stances]] of Object.entries(SAID)) {
    await query(
      `UPDATE score SET tone = $3::tone, lean = $4::lean, stances = $5 WHERE dataset_id = $1 AND comment_id IN
       (SELECT id FROM comment WHERE dataset_id = $1 AND external_id = $2)`,
      [datasetId, id, tone, lean, stances],
    );
  }
}

async function labelledDataset(coders: Readonly<Record<string, string>> = { Ani: LABELS }): Promise<number> {
  const datasetId = await emptyDataset();
  await taken(COMMENTS, { datasetId });
  await say(datasetId);
  for (const [coder, text] of Object.entries(coders)) {
    const targets = await targetsOf(datasetId);
    const file = await readLabelled(inChunks(Buffer.from(text)), "labels.csv", { targets, needs: "id" });
    const entries = fullEntriesOf(file, targets, { coder, sampleId: 0, now: new Date() });
    if ("problems" in entries) throw new Error(entries.problems.join());
    await takeLabels(datasetId, entries);
  }
  return datasetId;
}

describe("what people say of comments", () => {
  const label = (
    coder: string,
    field: string,
    value: string,
    origin: "coded" | "decided" = "coded",
    commentId = "x",
  ) => ({ commentId, coder, field, value, origin });

  it("is the majority over coders, field by field; ties are left out and counted", () => {
    const gold = goldOf([
      label("Ani", "tone", "negative"),
      label("Ben", "tone", "negative"),
      label("Cem", "tone", "neutral"),
      label("Ani", "russia", "against"),
      label("Ben", "russia", "none"),
      label("Ani", "west", "favour"),
    ]);
    expect(gold.coders).toEqual(["Ani", "Ben", "Cem"]);
    expect(gold.ties).toBe(1);
    // The lean would hang on the stance that is tied.
    expect(gold.labels("x", TARGETS)).toEqual({ tone: "negative", stances: [null, "favour"], lean: null });
    expect(gold.labels("y", TARGETS)).toEqual({ tone: null, stances: [null, null], lean: null });
  });

  it("is what was decided, where coders' answers were weighed", () => {
    const gold = goldOf([
      label("Ani", "tone", "negative"),
      label("Ben", "tone", "negative"),
      label("Ani", "russia", "against"),
      label("Ben", "russia", "none"),
      label("Eva", "tone", "neutral", "decided"),
      label("Eva", "russia", "against", "decided"),
    ]);
    expect(gold).toMatchObject({ coders: ["Ani", "Ben"], ties: 0 });
    expect(gold.labels("x", TARGETS)).toEqual({ tone: "neutral", stances: ["against", null], lean: null });
  });

  it("brings the lean that follows from the stances", () => {
    const gold = goldOf([label("Ani", "russia", "against"), label("Ani", "west", "none")]);
    expect(gold.labels("x", TARGETS).lean).toBe("pro-west");
  });
});

describe("the engine bench", () => {
  it("is empty without labels, and without comments", async () => {
    expect(await benchOf(await emptyDataset())).toBeNull();
    const datasetId = await emptyDataset();
    await taken(COMMENTS, { datasetId });
    expect(await benchOf(datasetId)).toBeNull();
  });

  it("measures the run by the labels", async () => {
    const bench = await benchOf(await labelledDataset());
    expect(bench).toMatchObject({ coders: ["Ani"], ties: 0, comments: 4 });
    const [lean, tone, russia] = bench?.report.fields ?? [];
    expect(lean?.lines[0]?.measures).toMatchObject({ n: 4, accuracy: { value: 1 } });
    expect(tone?.lines[0]?.measures).toMatchObject({ n: 4, accuracy: { value: 0.75 } });
    expect(russia?.field.name).toBe("Stance towards Russia");
    expect(russia?.lines[0]?.measures).toMatchObject({ n: 4, accuracy: { value: 0.75 } });
  });

  it("says how far the engine's chances can be believed, as long as it is of the run's version", async () => {
    const datasetId = await labelledDataset();
    const lean = async () => (await benchOf(datasetId))?.report.fields[0]?.lines[0]?.measures;
    const calibration = (await lean())?.calibration;
    expect(calibration?.n).toBe(4);
    expect(calibration?.bins.reduce((sum, { n }) => sum + n, 0)).toBe(4);
    expect(calibration?.error.value).toBeGreaterThan(0);
    await query("UPDATE run SET version = '0.0.1' WHERE dataset_id = $1", [datasetId]);
    expect((await lean())?.calibration).toBeNull();
  });

  it("sets every run side by side after a re-scoring, which the labels survive", async () => {
    const datasetId = await labelledDataset();
    const before = await labelsOf(datasetId);
    const old = await runOf(datasetId);
    await query("UPDATE run SET version = '0.0.1', config_hash = 'old' WHERE dataset_id = $1", [datasetId]);
    await scoredAnew(old);
    await say(datasetId);
    await query("UPDATE score SET lean = 'neither' WHERE run_id = $1", [old.id]);
    expect(await labelsOf(datasetId)).toEqual(before);
    const bench = await benchOf(datasetId);
    expect(bench?.runs.map(({ version, active }) => [version, active])).toEqual([
      [old.version, true],
      ["0.0.1", false],
    ]);
    const [first, second] = bench?.report.fields[0]?.lines ?? [];
    expect(first?.measures.accuracy.value).toBe(1);
    expect(second?.measures.accuracy.value).toBe(0.25);
    expect(second?.comparison).toMatchObject({ n: 4, onlyFirst: 3, onlySecond: 0 });
  });

  it("leaves a comment out of a run that has not come to it", async () => {
    const datasetId = await labelledDataset();
    await query(
      "DELETE FROM score WHERE dataset_id = $1 AND comment_id IN (SELECT id FROM comment WHERE external_id = 'd')",
      [datasetId],
    );
    const bench = await benchOf(datasetId);
    expect(bench?.comments).toBe(4);
    expect(bench?.report.fields[0]?.lines[0]?.measures.n).toBe(3);
  });

  it("counts the ties of several coders", async () => {
    const other = LABELS.replace("a,negative", "a,neutral").replace("c,neutral", "c,positive");
    const bench = await benchOf(await labelledDataset({ Ani: LABELS, Ben: other }));
    expect(bench).toMatchObject({ coders: ["Ani", "Ben"], ties: 2 });
    const tone = bench?.report.fields.find(({ field }) => field.id === "tone");
    expect(tone?.lines[0]?.measures.n).toBe(2);
  });
});
