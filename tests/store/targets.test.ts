import { beforeEach, describe, expect, it } from "vitest";
import { createDataset } from "#lib/store/datasets.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import {
  EVERY_DATASET,
  type KnownTarget,
  knownTargets,
  type Outcome,
  resetTarget,
  restoreTarget,
  retireTarget,
  saveTarget,
  seedTargets,
  targetsOf,
} from "#lib/store/targets.ts";
import { query, withDatabase } from "../database.ts";

withDatabase();

const TURKEY = { name: "Turkey", side: "none" as const, aliases: { en: ["Turkey", "Ankara"] } };
const names = async (datasetId: number) => (await targetsOf(datasetId)).map(({ name }) => name);

let dataset: number;
let made = 0;
beforeEach(async () => {
  await query("DELETE FROM target");
  await seedTargets();
  made += 1;
  dataset = (await createDataset(`Set ${made}`))?.id ?? 0;
});

describe("targets of all data sets", () => {
  it("are the default ones at first", async () => {
    expect(await targetsOf(EVERY_DATASET)).toEqual(defaultTargets);
    expect(await targetsOf(dataset)).toEqual(defaultTargets);
  });

  it("are added at the end and hold for every data set", async () => {
    expect(saved(await saveTarget(EVERY_DATASET, null, TURKEY))).toEqual({
      id: "turkey",
      ...TURKEY,
      kind: "common",
      retired: false,
    });
    expect(await names(dataset)).toEqual(["Russia", "the West", "Ukraine", "Turkey"]);
  });

  it("are changed in place, and what the user made of them outlives the next start", async () => {
    await saveTarget(EVERY_DATASET, "russia", { ...TURKEY, name: "Muscovy", side: "russia" });
    await retireTarget(EVERY_DATASET, "west");
    await seedTargets();
    expect(await names(EVERY_DATASET)).toEqual(["Muscovy", "Ukraine"]);
  });

  it("are retired and taken back, with their place", async () => {
    expect(saved(await retireTarget(EVERY_DATASET, "russia")).retired).toBe(true);
    expect(await names(dataset)).toEqual(["the West", "Ukraine"]);
    expect((await knownTargets(EVERY_DATASET)).map(({ retired }) => retired)).toEqual([true, false, false]);
    await restoreTarget(EVERY_DATASET, "russia");
    expect(await targetsOf(EVERY_DATASET)).toEqual(defaultTargets);
  });
});

describe("a data set's own targets", () => {
  it("are added to the common ones, and no other data set sees them", async () => {
    expect(saved(await saveTarget(dataset, null, TURKEY)).kind).toBe("own");
    expect(await names(dataset)).toContain("Turkey");
    expect(await names(EVERY_DATASET)).not.toContain("Turkey");
  });

  it("stand in for a common one in its place", async () => {
    const draft = { name: "Moscow", side: "russia" as const, aliases: { en: ["Moscow"] } };
    expect(saved(await saveTarget(dataset, "russia", draft))).toMatchObject({ ...draft, kind: "changed" });
    expect(await names(dataset)).toEqual(["Moscow", "the West", "Ukraine"]);
    expect(await targetsOf(EVERY_DATASET)).toEqual(defaultTargets);
    await saveTarget(EVERY_DATASET, "russia", { ...draft, name: "Elsewhere" });
    expect(await names(dataset)).toEqual(["Moscow", "the West", "Ukraine"]);
  });

  it("give way to the common one again", async () => {
    await saveTarget(dataset, "russia", { name: "Moscow", side: "russia", aliases: { en: ["Moscow"] } });
    expect(saved(await resetTarget(dataset, "russia"))).toMatchObject({ name: "Russia", kind: "common" });
    expect(await targetsOf(dataset)).toEqual(defaultTargets);
  });

  it("retire a common one for themselves alone, and take back one that is retired for all", async () => {
    await retireTarget(dataset, "ukraine");
    expect(await names(dataset)).toEqual(["Russia", "the West"]);
    expect(await targetsOf(EVERY_DATASET)).toEqual(defaultTargets);
    await retireTarget(EVERY_DATASET, "west");
    await restoreTarget(dataset, "west");
    expect(await names(dataset)).toEqual(["Russia", "the West"]);
    expect(await names(EVERY_DATASET)).toEqual(["Russia", "Ukraine"]);
  });
});

describe("what cannot be is refused with its reason", () => {
  it("an alias that stands for another target", async () => {
    const draft = { ...TURKEY, aliases: { en: ["NATO"] } };
    expect(await saveTarget(dataset, null, draft)).toEqual({
      problems: ["“NATO” already stands for the West: take it out here or there."],
    });
    await retireTarget(dataset, "west");
    expect(saved(await saveTarget(dataset, null, draft)).name).toBe("Turkey");
    expect(await restoreTarget(dataset, "west")).toHaveProperty("problems");
  });

  it("an alias that would be there twice once the common target holds again", async () => {
    await saveTarget(dataset, "russia", { name: "Russia", side: "russia", aliases: { en: ["Russia"] } });
    await saveTarget(dataset, null, { ...TURKEY, aliases: { en: ["Kremlin"] } });
    expect(await resetTarget(dataset, "russia")).toEqual({
      problems: ["“Kremlin” already stands for Turkey: take it out here or there."],
    });
  });

  it("retiring the last", async () => {
    await retireTarget(dataset, "russia");
    await retireTarget(dataset, "west");
    expect(await retireTarget(dataset, "ukraine")).toEqual({
      problems: [expect.stringContaining("the last target")],
    });
  });

  it("more targets than a run can hold", async () => {
    for (let n = 0; n < 37; n += 1) {
      const draft = { name: `Place ${n}`, side: "none" as const, aliases: { en: [`placename${n}`] } };
      saved(await saveTarget(dataset, null, draft));
    }
    expect(await saveTarget(dataset, null, TURKEY)).toEqual({
      problems: [expect.stringContaining("retire one first")],
    });
  });

  it("undoing what was not done, and anything of a target there is not", async () => {
    expect(await resetTarget(dataset, "russia")).toHaveProperty("problems");
    for (const outcome of [
      await saveTarget(dataset, "nobody", TURKEY),
      await retireTarget(dataset, "nobody"),
      await restoreTarget(dataset, "nobody"),
      await resetTarget(dataset, "nobody"),
    ]) {
      expect(outcome).toEqual({ missing: 'There is no target "nobody" here.' });
    }
  });
});

function saved(outcome: Outcome): KnownTarget {
  if ("target" in outcome) return outcome.target;
  throw new Error(JSON.stringify(outcome));
}
