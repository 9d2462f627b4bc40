import { afterEach, describe, expect, it, vi } from "vitest";
import { enqueue, goOn } from "#lib/ingest.ts";
import { beginRun } from "#lib/rescore/begin.ts";
import { drive } from "#lib/rescore/drive.ts";
import { nextBatch } from "#lib/rescore/nextBatch.ts";
import { resumeRun } from "#lib/rescore/pause.ts";
import { scoringHere } from "#lib/rescore/scoring.ts";
import { scorerOf } from "#lib/score/scorers.ts";
import { cells } from "#lib/store/cells.ts";
import { allComments } from "#lib/store/comments.ts";
import { turnImport } from "#lib/store/imports.ts";
import { configHash } from "#lib/store/runs.ts";
import { query, withDatabase } from "./database.ts";
import { all } from "./laws/reading.ts";
import { scoredAnew } from "./rescore/anew.ts";
import { emptyDataset, inChunks, runOf, taken } from "./river.ts";
import { type ModelServer, modelServer, refuse, replyAll } from "./score/llm/server.ts";

withDatabase();
afterEach(() => vi.unstubAllEnvs());

const FILE = "text\nI love Russia\nI hate NATO\nnothing to say\n";

describe("an import into a data set that a remote engine scores", () => {
  it("is scored by it, in one question", async () => {
    const server = await modelServer();
    const datasetId = await scoredBy(server);
    const end = await taken(FILE, { datasetId });
    expect(end).toMatchObject({ status: "finished", accepted: 3, message: null });
    expect(await leans(datasetId)).toEqual({ "pro-russia": 2, neither: 2 });
    expect(server.asked).toHaveLength(1);
  });

  it("loses no comment where the engine fails: they go in unscored, and it is said why", async () => {
    const server = await modelServer((_, __, response) => refuse(response, 401, "wrong key"));
    const datasetId = await scoredBy(server);
    const end = await taken(FILE, { datasetId });
    expect(end).toMatchObject({ status: "finished", read: 3, accepted: 3, rejected: 0 });
    expect(end.message).toMatch(
      /^3 comments are in, not scored\. The engine llm gave no verdict: .*wrong key/,
    );
    expect(await leans(datasetId)).toEqual({ neither: 1, unscored: 3 });
    const [one] = await all(allComments(await runOf(datasetId), { tonewhy: ["failed"] }));
    expect(one?.tone).toEqual({ label: "unscored", reason: "failed", score: null });
  });

  it("is not scored by another model than the rest, nor scored anew for that: nothing is sent", async () => {
    const server = await modelServer();
    const datasetId = await scoredBy(server);
    vi.stubEnv("UNDERTONE_LLM_MODEL", "another");
    const end = await taken(FILE, { datasetId });
    expect(end.message).toMatch(
      /This run is of llm 1\.0\.0\+tiny.* the settings now make it 1\.0\.0\+another/,
    );
    expect(await leans(datasetId)).toEqual({ neither: 1, unscored: 3 });
    expect(server.asked).toEqual([]);
    vi.stubEnv("UNDERTONE_LLM_URL", "");
    expect((await taken("text\nanother one\n", { datasetId })).message).toContain("UNDERTONE_LLM_URL");
  });
});

it("an import that was paused says at its end of all its comments how many are not scored", async () => {
  let broken = true;
  const server = await modelServer((asked, number, response) =>
    broken ? refuse(response, 401, "wrong key") : replyAll(asked, number, response),
  );
  const datasetId = await scoredBy(server);
  const rows = Array.from({ length: 3_000 }, (_, id) => `${id},I love Russia`);
  const file = Buffer.from(["id,text", ...rows].join("\n"));
  const upload = { key: "a-file", size: file.length };
  const mapping = "id=id,text=text";
  const of = await enqueue({ datasetId, fileName: "love.csv", bytes: inChunks(file), mapping }, upload);
  let pausing: Promise<unknown> | undefined;
  const pause = () => {
    pausing ??= turnImport(of, ["running"], { status: "paused" });
  };
  const paused = await goOn(of, inChunks(file), pause);
  await pausing;
  expect(paused).toMatchObject({ status: "paused", read: 2_500, unscored: 2_500, message: null });
  broken = false;
  await turnImport(of, ["paused"], { status: "queued" });
  const end = await goOn(of, inChunks(file));
  expect(end).toMatchObject({ status: "finished", read: 3_000, accepted: 3_000, unscored: 2_500 });
  expect(end.message).toMatch(/^2500 comments are in, not scored\. The engine llm .*wrong key/);
});

describe("scoring anew with a remote engine", () => {
  it("is refused where it is not set up, with what to set", async () => {
    const datasetId = await emptyDataset();
    await taken(FILE, { datasetId });
    const { targets } = await runOf(datasetId);
    expect(await beginRun(datasetId, { engine: "llm", targets })).toEqual({
      refusal: expect.stringContaining("UNDERTONE_LLM_URL"),
    });
  });

  it("is paused where its settings change, and goes on once they are set back", async () => {
    const server = await modelServer();
    const datasetId = await scoredBy(server);
    const { targets } = await runOf(datasetId);
    const begun = await beginRun(datasetId, { engine: "llm", targets });
    if ("refusal" in begun) throw new Error(begun.refusal);
    vi.stubEnv("UNDERTONE_LLM_MODEL", "another");
    const halted = await nextBatch(begun.run, scoringHere());
    expect(halted).toMatchObject({ status: "paused", scored: 0 });
    expect(halted?.message).toMatch(/the settings now make it 1\.0\.0\+another.* Set them back/);
    expect(await resumeRun(begun.run)).toHaveProperty("refusal", halted?.message);
    expect(server.asked).toEqual([]);
    vi.stubEnv("UNDERTONE_LLM_MODEL", "tiny");
    expect(await resumeRun(begun.run)).toMatchObject({ run: { status: "scoring", message: null } });
    expect(await drive(begun.run, scoringHere())).toMatchObject({ status: "ready", scored: 1 });
  });

  it("scores what was left unscored", async () => {
    let broken = true;
    const server = await modelServer((asked, number, response) =>
      broken ? refuse(response, 401, "wrong key") : replyAll(asked, number, response),
    );
    const datasetId = await scoredBy(server);
    await taken(FILE, { datasetId });
    broken = false;
    const { targets } = await runOf(datasetId);
    await query("UPDATE run SET config_hash = $2 WHERE dataset_id = $1", [
      datasetId,
      configHash(scorerOf("llm"), targets),
    ]);
    const before = await runOf(datasetId);
    expect(await scoredAnew(before)).toMatchObject({ status: "ready", configHash: before.configHash });
    expect((await runOf(datasetId)).id).not.toBe(before.id);
    expect(await leans(datasetId)).toEqual({ "pro-russia": 2, neither: 2 });
  });

  it("stops where the engine does, and goes on from there: what was answered is not asked again", async () => {
    const server = await modelServer();
    const datasetId = await scoredBy(server, manyTexts());
    const before = await runOf(datasetId);
    vi.stubEnv("UNDERTONE_LLM_BUDGET", "2 requests");
    const halted = await scoredAnew(before);
    expect(halted).toMatchObject({ status: "paused", scored: 0 });
    expect(halted.message).toMatch(/^llm stopped: The budget of 2 requests is used up/);
    expect(await runOf(datasetId)).toEqual(before);
    const [kept] = await query<{ n: number }>("SELECT count(*)::int AS n FROM answer");
    expect(kept?.n).toBeGreaterThanOrEqual(10);
    vi.stubEnv("UNDERTONE_LLM_BUDGET", "");
    expect(await scoredAnew(before)).toMatchObject({ id: halted.id, status: "ready", message: null });
    expect(await leans(datasetId)).toEqual({ "pro-russia": 30 });
    const sent = server.asked.flatMap(({ comments }) => comments.map(({ text }) => text));
    expect(sent).toHaveLength(30);
  });
});

/** A data set with one comment, or more, whose run is of the engine `llm` at a server. */
async function scoredBy({ url }: ModelServer, texts: readonly string[] = ["the first"]): Promise<number> {
  const datasetId = await emptyDataset();
  await taken(["text", ...texts].join("\n"), { datasetId });
  vi.stubEnv("UNDERTONE_LLM_URL", url);
  vi.stubEnv("UNDERTONE_LLM_MODEL", "tiny");
  const { version } = scorerOf("llm");
  await query("UPDATE run SET engine = 'llm', version = $2 WHERE dataset_id = $1", [datasetId, version]);
  return datasetId;
}

function manyTexts(): string[] {
  return Array.from({ length: 30 }, (_, n) => `I love Russia ${n}`);
}

async function leans(datasetId: number): Promise<Record<string, number>> {
  const found = await cells(await runOf(datasetId), {}, ["lean"]);
  return Object.fromEntries(found.map(({ lean, n }) => [lean, n]));
}
