import { database } from "./database.ts";

/** What the coders of a data set go by, where it is not the product's own guide; else null. */
export async function guideOf(datasetId: number): Promise<string | null> {
  const row = await database().dataset.findUnique({ where: { id: datasetId }, select: { guide: true } });
  return row?.guide ?? null;
}

/** Gives a data set a guide of its own, or with null the product's again. */
export async function setGuide(datasetId: number, guide: string | null): Promise<void> {
  await database().dataset.update({ where: { id: datasetId }, data: { guide } });
}
