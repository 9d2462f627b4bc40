import { type Job, type JobWithMetadata, PgBoss } from "pg-boss";

/** What is done with a job. Throws what may go better another time; it is then tried again, later and later. */
type Work = (job: { key: string; signal: AbortSignal }) => Promise<void>;

/** One kind of job: at any time at most one of a key waits or is worked on, on whatever machine. */
export type Kind = {
  name: string;
  /** How many of them a process does at once. */
  atOnce: number;
  work: Work;
  /** How far a job has come, in whatever measure: one that gets on is not given up. */
  progress(key: string): Promise<number>;
  /** Told of a job that failed again and again without getting on, and how it did the last time. */
  gaveUp(key: string, reason: string): Promise<void>;
  /** True where the process that works on it is gone, although its lease has not run out. */
  isAbandoned(key: string): Promise<boolean>;
};

/** Jobs in the database of this process, done by any number of processes. It must be closed. */
export type Queue = {
  /** Has a job done, unless one of this key waits or is worked on. Frees those whose worker is gone. */
  offer(kind: Kind, key: string): Promise<void>;
  close(): Promise<void>;
};

type Data = { key: string; progress: number };

/** A worker that was not heard of for so long is gone (pg-boss allows no less). */
const LEASE_SECONDS = 10;
const PATIENCE = { tries: 8, pauseSeconds: 1 };
/** A fetched job has this long to be claimed by who fetched it. */
const TO_BE_CLAIMED_MS = 1_000;
const MOST_SECONDS = 23 * 3_600;

/** Joins in on jobs of some kinds; what fails is tried again so often, after a pause that doubles. */
export async function openQueue(kinds: readonly Kind[], patience = PATIENCE): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: process.env["DATABASE_URL"] ?? "",
    schema: "pgboss",
    application_name: "undertone jobs",
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  let said = "";
  boss.on("error", (error) => {
    // While the database is away each look says so; once is enough.
    if (error.message !== said) console.error(`Jobs: ${error.message}`);
    said = error.message;
  });
  await boss.start({ attempts: 5 });
  for (const kind of kinds) await takePart(boss, kind, patience);
  return {
    offer: (kind, key) => offered(boss, kind, key),
    close: () => boss.stop({ graceful: false, close: true }),
  };
}

async function takePart(boss: PgBoss, kind: Kind, { tries, pauseSeconds }: typeof PATIENCE): Promise<void> {
  const dead = deadLetters(kind);
  await boss.createQueue(dead, { policy: "standard", retryLimit: tries, deleteAfterSeconds: 3_600 });
  const options = {
    heartbeatSeconds: LEASE_SECONDS,
    expireInSeconds: MOST_SECONDS,
    retryLimit: tries,
    retryDelay: pauseSeconds,
    retryBackoff: pauseSeconds > 0,
    ...(pauseSeconds > 0 && { retryDelayMax: 60 }),
    deleteAfterSeconds: 3_600,
    deadLetter: dead,
  };
  await boss.createQueue(kind.name, { policy: "exclusive", ...options });
  const each = { pollingIntervalSeconds: 0.5, localConcurrency: kind.atOnce };
  await boss.work<Data>(kind.name, each, (jobs) => allOf(jobs, kind.work));
  const seldom = { includeMetadata: true, pollingIntervalSeconds: 2 } as const;
  await boss.work(dead, seldom, async (jobs: JobWithMetadata<Data>[]) => {
    for (const { data, sourceOutput } of jobs) {
      const { key, progress } = data;
      if ((await kind.progress(key)) > progress) await offered(boss, kind, key);
      else await kind.gaveUp(key, reasonIn(sourceOutput));
    }
  });
}

async function allOf(jobs: readonly Job<Data>[], work: Work): Promise<void> {
  for (const { data, signal } of jobs) await work({ key: data.key, signal });
}

async function offered(boss: PgBoss, kind: Kind, key: string): Promise<void> {
  const jobs = await boss.findJobs<Data>(kind.name, { key });
  if (jobs.some(({ state }) => state === "created" || state === "retry")) return;
  const active = jobs.find(({ state }) => state === "active");
  if (active !== undefined) {
    const fetched = Date.now() - active.startedOn.getTime();
    if (fetched < TO_BE_CLAIMED_MS || !(await kind.isAbandoned(key))) return;
    await boss.fail(kind.name, active, { message: "the process that worked on it ended" });
    return;
  }
  const data: Data = { key, progress: await kind.progress(key) };
  await boss.send(kind.name, data, { singletonKey: key });
}

function deadLetters(kind: Kind): string {
  return `${kind.name}-given-up`;
}

function reasonIn(output: object | null): string {
  const { message } = (output ?? {}) as { message?: unknown };
  return typeof message === "string" ? message : "no reason is known";
}
