import fc from "fast-check";
import { expect, it } from "vitest";
import { beginRun } from "#lib/rescore/begin.ts";
import { drive } from "#lib/rescore/drive.ts";
import { nextBatch } from "#lib/rescore/nextBatch.ts";
import { cancelRun, pauseRun, resumeRun } from "#lib/rescore/pause.ts";
import { promoteRun } from "#lib/rescore/promote.ts";
import { scoringHere } from "#lib/rescore/scoring.ts";
import { listRuns, type Run } from "#lib/store/runs.ts";
import { withDatabase } from "../database.ts";
import { lexiconDataset, runOf, taken } from "../river.ts";
import { disagreements, unseen } from "./figures.ts";

withDatabase();

const SETS = ["Ankara", "Tbilisi"].map((name) => ({
  id: name.toLowerCase(),
  name,
  side: "west" as const,
  aliases: { en: [name] },
}));

type Step =
  | { do: "import"; n: number }
  | { do: "begin"; target: number; promote: boolean }
  | { do: "batch" | "pause" | "resume" | "promote" | "cancel"; run: number };

const someStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("import" as const), n: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("begin" as const), target: fc.nat(1), promote: fc.boolean() }),
  fc.record({
    do: fc.constantFrom("batch" as const, "batch" as const, "pause" as const, "resume" as const),
    run: fc.nat(3),
  }),
  fc.record({ do: fc.constantFrom("promote" as const, "cancel" as const), run: fc.nat(3) }),
);

it("whatever comes after what, the run shown has scored every comment, and every run counts what it scored", async () => {
  const scoring = scoringHere();
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 4, maxLength: 12 }), async (steps) => {
      const datasetId = await lexiconDataset();
      await more(datasetId, 3);
      for (const step of steps) {
        await take(datasetId, step);
        expect(await unseen(datasetId)).toBe(0);
      }
      for (const run of await listRuns(datasetId)) {
        await resumeRun(run);
        await drive(run, scoring);
      }
      const ends = await listRuns(datasetId);
      for (const run of ends) {
        expect([run.status, run.scored > run.comments]).toEqual(["ready", false]);
        expect(await disagreements(run)).toEqual([]);
      }
      expect(ends.filter(({ active }) => active)).toHaveLength(1);
      expect(await unseen(datasetId)).toBe(0);
    }),
    { numRuns: 6 },
  );

  async function take(datasetId: number, step: Step): Promise<void> {
    if (step.do === "import") return more(datasetId, step.n);
    if (step.do === "begin") {
      const target = SETS[step.target];
      await beginRun(datasetId, {
        engine: "lexicon",
        targets: target === undefined ? [] : [target],
        promote: step.promote,
      });
      return;
    }
    const runs = await listRuns(datasetId);
    const run: Run | undefined = runs[step.run % runs.length];
    if (run === undefined) return;
    if (step.do === "batch") await nextBatch(run, scoring, 2);
    if (step.do === "pause") await pauseRun(run);
    if (step.do === "resume") await resumeRun(run);
    if (step.do === "promote") await promoteRun(datasetId, run.id);
    if (step.do === "cancel") await cancelRun(run);
  }
}, 120_000);

let written = 0;

async function more(datasetId: number, n: number): Promise<void> {
  const rows = Array.from({ length: n }, () => {
    written += 1;
    return `I am against Ankara for the ${written}th time,author ${written % 2},2024-01-0${1 + (written % 3)}`;
  });
  expect((await taken(["text,author,time", ...rows].join("\n"), { datasetId })).accepted).toBe(n);
  await runOf(datasetId);
}
