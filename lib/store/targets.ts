import defaults from "../../prisma/targets.json" with { type: "json" };
import { Target } from "../comment.ts";
import { database } from "./database.ts";

const EVERY_DATASET = 0;

/** Puts the default targets in where they are not yet; what the user made of them stays. */
export async function seedTargets(): Promise<void> {
  const targets = Target.array().parse(defaults);
  await database().target.createMany({
    data: targets.map((target, position) => ({ ...target, datasetId: EVERY_DATASET, position })),
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
