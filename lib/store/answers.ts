import { database } from "./database.ts";

/** What engines that are asked over the network said of the texts of a data set; deleted with it. */
export type Answers = {
  recall(configuration: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  keep(configuration: string, answers: ReadonlyMap<string, string>): Promise<void>;
};

/** The answers of one data set: `recall` gives those there are, `keep` leaves what is there already as it is. */
export function answersOf(datasetId: number): Answers {
  return {
    async recall(configuration, hashes) {
      const rows = await database().answer.findMany({
        where: { datasetId, configuration, contentHash: { in: [...new Set(hashes)] } },
        select: { contentHash: true, answer: true },
      });
      return new Map(rows.map(({ contentHash, answer }) => [contentHash, answer]));
    },
    async keep(configuration, answers) {
      const data = [...answers].map(([contentHash, answer]) => ({
        datasetId,
        configuration,
        contentHash,
        answer,
      }));
      await database().answer.createMany({ data, skipDuplicates: true });
    },
  };
}
