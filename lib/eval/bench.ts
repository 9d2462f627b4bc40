import { fieldsOf } from "../label/field.ts";
import { labelsOf } from "../store/labels.ts";
import { listRuns, type Run } from "../store/runs.ts";
import { verdictsOn } from "../store/verdicts.ts";
import { answersIn } from "./answers.ts";
import { chancesAnew } from "./chancesAnew.ts";
import { type Gold, goldOf } from "./gold.ts";
import { type Measured, type Report, reportOn } from "./report.ts";

/** Every run of a data set measured by what people say of its comments. */
export type Bench = Pick<Gold, "coders" | "ties"> & {
  /** Comments with any label. */
  comments: number;
  /** The run that is shown comes first, then the newest; the others are compared with it. */
  runs: readonly (Pick<Run, "id" | "engine" | "version" | "createdAt"> & { active: boolean })[];
  /** Its engines bear the names that `runName` gives the runs. */
  report: Report;
};

type BenchRun = Awaited<ReturnType<typeof listRuns>>[number];

/** Drawing anew takes a page's time; of many labels, fewer draws say enough. */
const MOST_DRAWN = 1_000_000;
const FEWEST_DRAWS = 200;

/** The name of a run in a report. */
export function runName({ id, engine }: Pick<Run, "id" | "engine">): string {
  return `${engine}, run ${id}`;
}

/** The bench of a data set; null where no comment of it is labelled, or nothing is scored. */
export async function benchOf(datasetId: number): Promise<Bench | null> {
  const [labels, all] = await Promise.all([labelsOf(datasetId), listRuns(datasetId)]);
  const runs = all.toSorted((a, b) => Number(b.active) - Number(a.active) || b.id - a.id);
  if (labels.length === 0 || runs.length === 0) return null;
  const gold = goldOf(labels);
  const measured: Measured[] = [];
  for (const run of runs) measured.push(await measuredRun(run, gold));
  const draws = Math.round(MOST_DRAWN / gold.commentIds.length);
  const resamples = Math.min(1_000, Math.max(FEWEST_DRAWS, draws));
  const targets = new Map(runs.flatMap((run) => run.targets.map((target) => [target.id, target])));
  return {
    coders: gold.coders,
    ties: gold.ties,
    comments: gold.commentIds.length,
    runs: runs.map(({ id, engine, version, createdAt, active }) => ({
      id,
      engine,
      version,
      createdAt,
      active,
    })),
    report: reportOn("labels", gold.commentIds.length, fieldsOf([...targets.values()]), measured, resamples),
  };
}

async function measuredRun(run: BenchRun, gold: Gold): Promise<Measured> {
  const [verdicts, chances] = await Promise.all([
    verdictsOn(run, gold.commentIds),
    chancesAnew(run, gold.commentIds),
  ]);
  const said = gold.commentIds.map((id) => {
    const verdict = verdicts.get(id);
    if (verdict === undefined) return null;
    const { tone, lean, stances } = verdict;
    return { tone: { label: tone }, lean: { label: lean }, stances, chances: chances.get(id) ?? null };
  });
  const labels = gold.commentIds.map((id) => gold.labels(id, run.targets));
  const place = (id: string) => run.targets.findIndex((target) => target.id === id);
  const answers = fieldsOf(run.targets).map(
    (field) => [field.id, answersIn(field, place(field.id), labels, said)] as const,
  );
  return { engine: runName(run), version: run.version, speed: null, answers: new Map(answers) };
}
