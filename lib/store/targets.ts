import { Target } from "../comment.ts";
import { database } from "./database.ts";
import { defaultTargets } from "./defaultTargets.ts";

const EVERY_DATASET = 0;

/** Puts the default targets in where they are not yet; what the user made of them stays. */
export async function seedTargets(): Promise<void> {
  await database().target.createMany({
    data: defaultTargets.map((target, position) => ({ ...target, datasetId: EVERY_DATASET, position })),
    skipDuplicates: true,
  });
}

/** The targets a new run of a data set scores, in their order. */
export async function targetsOf(datasetId: number): Promise<Target[]> {
  const rows = await database().target.findMany({
    where: { datasetId: { in: [EVERY_DATASET, datasetId] } },
    orderBy: [{ datasetId: "asc" }, { position: "asc" }],
  });
  return Target.array().parse(rows);
}
