import { describe, expect, it } from "vitest";
import { beginRun } from "#lib/rescore/begin.ts";
import { drive } from "#lib/rescore/drive.ts";
import { runForNewComments } from "#lib/rescore/forNewComments.ts";
import { nextBatch } from "#lib/rescore/nextBatch.ts";
import { promoteRun } from "#lib/rescore/promote.ts";
import { scoringHere, scoringInThreads } from "#lib/rescore/scoring.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import { activeRun, findRun, listRuns, type Run } from "#lib/store/runs.ts";
import { query, withDatabase } from "../database.ts";
import { emptyDataset, lexiconDataset, runOf, taken } from "../river.ts";
import { contrary, lexicon, scoringBy } from "./engines.ts";
import { disagreements, figuresOf, scoresOf, unseen } from "./figures.ts";

withDatabase();

const TEXTS = [
  "Russia betrayed us",
  "I stand with Russia",
  "NATO is our only hope, and I mean it",
  "nice weather",
  "Привет всем вам, дорогие мои",
  "Ankara is a friend nobody needs, and Moscow is another",
];
const TWO = lexicon("2", { score: contrary });
const TURKEY = { id: "turkey", name: "Turkey", side: "west" as const, aliases: { en: ["Ankara"] } };

describe("scoring anew", () => {
  it("with the same eyes gives the same figures in a run of its own, and the old one stays as it was", async () => {
    const old = await imported();
    const before = await scoresOf(old);
    const again = lexicon("2");
    const run = await begun(old, { engines: [again] });
    expect(await drive(run, scoringBy(again))).toMatchObject({ status: "ready", scored: TEXTS.length });
    expect(await scoresOf(run)).toEqual(before);
    expect(await scoresOf(old)).toEqual(before);
    expect(await disagreements(run)).toEqual([]);
    expect((await activeRun(old.datasetId))?.id).toBe(old.id);
  });

  it("in threads gives what it gives in one", async () => {
    const old = await imported();
    const run = await begun(old, { targets: [...old.targets, TURKEY] });
    const scoring = scoringInThreads();
    for (let left = true; left; ) left = (await nextBatch(run, scoring, 2))?.status === "scoring";
    await scoring.close();
    const other = await imported();
    const here = await begun(other, { targets: [...other.targets, TURKEY] });
    await drive(here, scoringHere());
    expect(await scoresOf(run)).toEqual(await scoresOf(here));
  });

  it("forth and back leaves every row of every chart as it was, and human labels alone", async () => {
    const old = await imported();
    await labelled(old.datasetId);
    const before = await figuresOf(old.datasetId);
    const labels = await query("SELECT * FROM label WHERE dataset_id = $1", [old.datasetId]);
    const run = await begun(old, { engines: [TWO], targets: [...old.targets, TURKEY] });
    await drive(run, scoringBy(TWO));
    expect(await figuresOf(old.datasetId)).toEqual(before);
    expect(await promoteRun(old.datasetId, run.id, [TWO])).toMatchObject({ missing: 0 });
    const between = await figuresOf(old.datasetId);
    expect(between).not.toEqual(before);
    expect(await promoteRun(old.datasetId, old.id, [TWO])).toMatchObject({ missing: 0 });
    expect(await figuresOf(old.datasetId)).toEqual(before);
    await promoteRun(old.datasetId, run.id, [TWO]);
    expect(await figuresOf(old.datasetId)).toEqual(between);
    expect(await query("SELECT * FROM label WHERE dataset_id = $1", [old.datasetId])).toEqual(labels);
  });

  it("is begun once for an engine, a version and targets", async () => {
    const old = await imported();
    const wanted = { engine: "lexicon", targets: old.targets };
    expect(await beginRun(old.datasetId, wanted)).toHaveProperty(
      "refusal",
      expect.stringContaining("change nothing"),
    );
    const ten = await Promise.all(Array.from({ length: 10 }, () => begun(old, { engines: [TWO] })));
    expect(new Set(ten.map(({ id }) => id)).size).toBe(1);
    const [run] = ten;
    if (run !== undefined) await drive(run, scoringBy(TWO));
    expect(await beginRun(old.datasetId, wanted, [TWO])).toMatchObject({
      run: { id: run?.id },
      begun: false,
    });
    expect(await listRuns(old.datasetId)).toHaveLength(2);
  });

  it.each([
    [
      "an engine there is not",
      { engine: "oracle" },
      'There is no engine "oracle"; there is undertone, lexicon, onnx, llm.',
    ],
    ["no target", { targets: [] }, "There is no target to score"],
    [
      "an alias twice",
      { targets: [TURKEY, { ...TURKEY, id: "b", name: "B" }] },
      "“Ankara” already stands for B",
    ],
  ])("is refused with %s", async (_, change, message) => {
    const old = await imported();
    const wanted = { engine: "lexicon", targets: old.targets, ...change };
    expect(await beginRun(old.datasetId, wanted)).toEqual({ refusal: expect.stringContaining(message) });
  });

  it("is refused where there is nothing to score", async () => {
    const wanted = { engine: "lexicon", targets: [TURKEY] };
    expect(await beginRun(await emptyDataset(), wanted)).toEqual({
      refusal: expect.stringContaining("import"),
    });
  });
});

describe("comments that come in meanwhile", () => {
  it("are scored in the active run, and in the new one before that is whole", async () => {
    const old = await imported();
    const run = await begun(old, { engines: [TWO], targets: [TURKEY] });
    await nextBatch(run, scoringBy(TWO), 2);
    await more(old.datasetId, 20);
    expect(await unseen(old.datasetId)).toBe(0);
    await drive(run, scoringBy(TWO));
    expect(await findRun(old.datasetId, run.id)).toMatchObject({
      status: "ready",
      scored: TEXTS.length + 20,
    });
    await promoteRun(old.datasetId, run.id, [TWO]);
    expect(await unseen(old.datasetId)).toBe(0);
    for (const one of [old, run]) expect(await disagreements(one)).toEqual([]);
  });

  it("after a run was whole are scored in it first, and only then it is shown: rolling back too", async () => {
    const engines = [lexiconScorer];
    const old = await imported();
    const run = await begun(old, { targets: [TURKEY] });
    await drive(run, scoringHere());
    await promoteRun(old.datasetId, run.id);
    await more(old.datasetId, 7);
    expect(await promoteRun(old.datasetId, old.id, engines)).toMatchObject({
      missing: 7,
      run: { status: "scoring", promote: true },
    });
    expect((await activeRun(old.datasetId))?.id).toBe(run.id);
    expect(await drive(old, scoringHere())).toMatchObject({ status: "ready", scored: TEXTS.length + 7 });
    expect((await activeRun(old.datasetId))?.id).toBe(old.id);
    expect(await unseen(old.datasetId)).toBe(0);
    for (const one of [old, run]) expect(await disagreements(one)).toEqual([]);
  });

  it("in a long import go into whichever run is shown when they arrive", async () => {
    const old = await imported();
    const run = await begun(old, { targets: [TURKEY] });
    await drive(run, scoringHere());
    let turned = 0;
    const end = await taken(rows(8_000, "long"), {
      datasetId: old.datasetId,
      onProgress: () => {
        turned += 1;
        const to = turned % 2 === 1 ? run : old;
        void promoteRun(old.datasetId, to.id).then(() => drive(to, scoringHere()));
      },
    });
    expect(end).toMatchObject({ status: "finished", accepted: 8_000 });
    expect(turned).toBeGreaterThan(2);
    await expect
      .poll(async () => (await listRuns(old.datasetId)).map(({ status }) => status), { timeout: 30_000 })
      .toEqual(["ready", "ready"]);
    expect(await unseen(old.datasetId)).toBe(0);
    for (const one of [old, run]) expect(await disagreements(one)).toEqual([]);
  }, 120_000);
});

describe("a run whose engine is there in another version only", () => {
  it("is scored anew before an import adds to it, which says why", async () => {
    const old = await outdated();
    await more(old.datasetId, 1);
    const next = await runOf(old.datasetId);
    expect(next).toMatchObject({ version: lexiconScorer.version, scored: TEXTS.length + 1 });
    expect(next.message).toContain("lexicon 0.0.1");
    expect(await findRun(old.datasetId, old.id)).toMatchObject({ scored: TEXTS.length });
    expect(await disagreements(next)).toEqual([]);
  });

  it("is shown again, but not once comments came in since", async () => {
    const old = await outdated();
    const run = await begun(old);
    await drive(run, scoringHere());
    await promoteRun(old.datasetId, run.id);
    expect(await promoteRun(old.datasetId, old.id)).toMatchObject({ missing: 0 });
    await promoteRun(old.datasetId, run.id);
    await more(old.datasetId, 2);
    expect(await promoteRun(old.datasetId, old.id)).toEqual({
      refusal: expect.stringMatching(
        /2 comments came in since\. Run \d+ is of lexicon 0\.0\.1, which is no longer there/,
      ),
    });
    expect((await activeRun(old.datasetId))?.id).toBe(run.id);
  });

  it("takes no comments where the engine is gone altogether, with a word on what to do", async () => {
    const old = await imported();
    await query("UPDATE run SET engine = 'oracle' WHERE dataset_id = $1", [old.datasetId]);
    await expect(runForNewComments(old.datasetId)).rejects.toThrow(
      "Score the data set anew before you import",
    );
  });
});

async function outdated(): Promise<Run> {
  const old = await imported();
  await query("UPDATE run SET version = '0.0.1', config_hash = 'old' WHERE dataset_id = $1", [old.datasetId]);
  return runOf(old.datasetId);
}

async function imported(): Promise<Run> {
  const lines = TEXTS.map((text, i) => `"${text}",author ${i % 2},2024-01-0${i + 1}`);
  const datasetId = await lexiconDataset();
  await taken(["text,author,time", ...lines].join("\n"), { datasetId });
  return runOf(datasetId);
}

function rows(n: number, name: string): string {
  const lines = Array.from(
    { length: n },
    (_, i) => `${name} ${i} about Russia and Ankara,author ${i % 3},2024-02-01`,
  );
  return ["text,author,time", ...lines].join("\n");
}

async function more(datasetId: number, n: number): Promise<void> {
  expect(await taken(rows(n, "more"), { datasetId })).toMatchObject({ accepted: n });
}

async function begun(
  { datasetId, targets: before }: Run,
  {
    engines = [lexiconScorer],
    targets = before,
  }: { engines?: (typeof TWO)[]; targets?: Run["targets"] } = {},
): Promise<Run> {
  const answer = await beginRun(datasetId, { engine: "lexicon", targets }, engines);
  if ("refusal" in answer) throw new Error(answer.refusal);
  return answer.run;
}

async function labelled(datasetId: number): Promise<void> {
  await query(
    `INSERT INTO label (dataset_id, comment_id, coder, field, value)
     SELECT dataset_id, id, 'Ani', 'russia', 'against' FROM comment WHERE dataset_id = $1`,
    [datasetId],
  );
}
