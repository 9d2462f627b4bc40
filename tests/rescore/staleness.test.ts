import { expect, it } from "vitest";
import { staleness } from "#lib/rescore/staleness.ts";
import { retireTarget, saveTarget } from "#lib/store/targets.ts";
import { withDatabase } from "../database.ts";
import { lexiconDataset, runOf, taken } from "../river.ts";
import { lexicon } from "./engines.ts";

withDatabase();

it("a run is of its time as long as neither targets nor engine change; its figures never do", async () => {
  const datasetId = await lexiconDataset();
  await taken("text\nRussia betrayed us\n", { datasetId });
  const run = await runOf(datasetId);
  expect(await staleness(run)).toEqual({ targets: [], engine: null });
  await saveTarget(datasetId, null, { name: "Turkey", side: "west", aliases: { en: ["Ankara"] } });
  await retireTarget(datasetId, "ukraine");
  expect((await staleness(run)).targets).toEqual(["Ukraine is no longer a target", "Turkey is new"]);
  expect(await runOf(datasetId)).toEqual(run);
  expect((await staleness(run, [lexicon("9.0.0")])).engine).toBe(
    `lexicon ${run.version} is no longer there; now it is 9.0.0`,
  );
  expect((await staleness(run, [])).engine).toBe(`lexicon ${run.version} is no longer there`);
});
