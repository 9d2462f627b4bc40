import { filterQuery, parseFilter } from "../filter.ts";
import type { SampleDraft } from "../label/draft.ts";
import { allocate } from "../stats/allocate.ts";
import { draw } from "../stats/draw.ts";
import { database } from "./database.ts";
import { type Frame, membersAt, stratumSizes } from "./frame.ts";
import type { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { drawnIn, frameOf, type Sample, type Stratum, toSample } from "./samples.ts";

type Outcome = { sample: Sample } | { problems: string[] };
type Transaction = Prisma.TransactionClient;

/** Two of a stratum are the least that tell how much its comments differ. */
const FEWEST_A_STRATUM = 2;

/**
 * Draws an audit sample from the comments that a filter lets through as a run sees them, each stratum by simple random
 * sampling without replacement (lib/stats/draw.ts), and puts it in random order.
 */
export async function drawSample(run: Run, draft: SampleDraft & { seed: number }): Promise<Outcome> {
  const { filter, problems } = parseFilter(new URLSearchParams(draft.filter));
  if (problems.length > 0) return { problems: [`Not understood in the filter: ${problems.join(", ")}.`] };
  const imports = await importsOf(run.datasetId);
  if (imports.open > 0) {
    return {
      problems: [
        "An import is not over, or failed and may be tried again. Finish or undo it first: a sample is drawn from a population that stays.",
      ],
    };
  }
  const frame: Frame = { run, filter, throughImport: imports.last, design: draft.design };
  const sizes = await stratumSizes(frame);
  const inTheWay = problemsOf(sizes.length, draft);
  if (inTheWay.length > 0) return { problems: inTheWay };
  const strata = sizes.map((stratum) => ({ ...stratum, drawn: 0 }));
  const { name, seed, design, power, overlap } = draft;
  const sample = await database().$transaction(async (tx) => {
    const row = await tx.sample.create({
      data: {
        datasetId: run.datasetId,
        ...{ name, seed, design, power, overlap },
        filter: filterQuery(filter),
        runId: run.id,
        throughImport: imports.last,
        size: total(sizes),
        strata,
        targets: [...run.targets],
      },
    });
    return extend(tx, toSample(row), frame, draft.n);
  });
  return { sample };
}

/** Draws more comments into a sample; those that were drawn stay, and come first in the order of labelling. */
export async function growSample({ datasetId, id }: Sample, more: number): Promise<Outcome> {
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM sample WHERE dataset_id = ${datasetId} AND id = ${id} FOR UPDATE`;
    const row = await tx.sample.findUniqueOrThrow({ where: { datasetId_id: { datasetId, id } } });
    const sample = toSample(row);
    if (drawnIn(sample) === sample.size) return { problems: ["Every comment is in the sample already."] };
    const frame = await frameOf(sample);
    if (!(await isAsDrawn(sample, frame))) {
      return {
        problems: ["Comments of its population were taken out since it was drawn: draw a new sample."],
      };
    }
    return { sample: await extend(tx, sample, frame, more) };
  });
}

function problemsOf(strata: number, { n, design }: SampleDraft): string[] {
  if (strata === 0) return ["No comment is in that population: draw from a wider one."];
  if (design === "random" || n >= strata * FEWEST_A_STRATUM) return [];
  return [
    `By ${design} there are ${strata} strata, which need ${FEWEST_A_STRATUM} comments each: ` +
      `draw at least ${strata * FEWEST_A_STRATUM}, or draw at random.`,
  ];
}

/** `open` are imports that may still bring or take out comments. */
async function importsOf(datasetId: number): Promise<{ last: number; open: number }> {
  const [open, last] = await Promise.all([
    database().import.count({
      where: {
        datasetId,
        OR: [
          { status: { in: ["queued", "running", "paused", "removing"] } },
          { status: "failed", file: { not: null } },
        ],
      },
    }),
    database().import.aggregate({ where: { datasetId }, _max: { id: true } }),
  ]);
  return { last: last._max.id ?? 0, open };
}

/** False where comments were taken out since; places in the strata are then others. */
async function isAsDrawn({ strata }: Sample, frame: Frame): Promise<boolean> {
  const now = await stratumSizes(frame);
  return (
    now.length === strata.length &&
    now.every(({ key, size }, place) => key === strata[place]?.key && size === strata[place]?.size)
  );
}

/** A longer draw begins with the shorter one, so what comes after the places drawn so far is what is new. */
async function extend(tx: Transaction, sample: Sample, frame: Frame, more: number): Promise<Sample> {
  const { datasetId, id, size, seed, overlap } = sample;
  const before = drawnIn(sample);
  const wanted = allocate(
    sample.strata.map((stratum) => stratum.size),
    Math.min(size, before + more),
    sample.power,
  );
  const strata = sample.strata.map((stratum, place) => ({ ...stratum, drawn: wanted[place] ?? 0 }));
  const places = strata.flatMap((stratum, stream) =>
    draw(stratum.size, stratum.drawn, seed, stream)
      .slice(sample.strata[stream]?.drawn)
      .map((place) => ({ key: stratum.key, place })),
  );
  const found = await membersAt(frame, places);
  if (found.length !== places.length) throw new Error(`The population of sample ${id} is not what it was.`);
  const ids = new Map(found.map(({ id: comment, key, place }) => [`${key} ${place}`, comment]));
  // Strata are mixed; what is added later is mixed by itself and comes after.
  const order = draw(places.length, places.length, seed, strata.length + before);
  const mixed = order.flatMap((place) => places[place] ?? []);
  await tx.$executeRaw`
    INSERT INTO sample_item (dataset_id, sample_id, comment_id, stratum, probability, position, shared)
    SELECT ${datasetId}, ${id}, comment, stratum, 0, position, shared FROM unnest(
      ${mixed.map(({ key, place }) => ids.get(`${key} ${place}`) ?? "")}::uuid[],
      ${mixed.map(({ key }) => key)}::text[],
      ${mixed.map((_, at) => before + at + 1)}::int[],
      ${mixed.map((_, at) => isShared(before + at + 1, overlap))}::boolean[]
    ) AS drawn (comment, stratum, position, shared)`;
  return settle(tx, sample, strata);
}

/** Every so many-th of an order that is random anyway: so coders can be compared at all times of their work. */
function isShared(position: number, overlap: number): boolean {
  return Math.floor(position * overlap) > Math.floor((position - 1) * overlap);
}

async function settle(tx: Transaction, { datasetId, id }: Sample, strata: Stratum[]): Promise<Sample> {
  await tx.$executeRaw`
    UPDATE sample_item SET probability = of.drawn / of.size
    FROM unnest(
      ${strata.map(({ key }) => key)}::text[],
      ${strata.map(({ drawn }) => drawn)}::float8[],
      ${strata.map(({ size }) => size)}::float8[]
    ) AS of (key, drawn, size)
    WHERE dataset_id = ${datasetId} AND sample_id = ${id} AND stratum = of.key`;
  return toSample(await tx.sample.update({ where: { datasetId_id: { datasetId, id } }, data: { strata } }));
}

function total(sizes: readonly { size: number }[]): number {
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
