import { describe, expect, it } from "vitest";
import { ImportHalted, writeBatch } from "#lib/store/batch.ts";
import {
  allRejections,
  endImport,
  findImport,
  firstRejections,
  importsThat,
  listImports,
  turnImport,
} from "#lib/store/imports.ts";
import { withDatabase } from "../database.ts";
import { all } from "../laws/reading.ts";
import { batchOf, begun, begunImport, scored } from "./scored.ts";

withDatabase();

describe("imports", () => {
  it("are listed newest first, each of its own data set", async () => {
    const { run, import: first } = await begun();
    const second = await begunImport(run);
    await begun();
    expect(await listImports(run.datasetId)).toEqual([second, first]);
  });

  it("begin running, with nothing read", async () => {
    const { import: of } = await begun();
    expect(of).toMatchObject({
      status: "running",
      read: 0,
      bytes: 0,
      message: null,
      finishedAt: null,
      remarks: {},
    });
  });

  it("end with a status and a message, and keep their counts", async () => {
    const { import: of } = await begun();
    const rejections = [{ row: 1, reason: "no text", raw: "" }];
    await writeBatch(of, batchOf([], { rejections, bytes: 5_000_000_000 }));
    const ended = await endImport(of, "failed", "The disk is full");
    expect(ended).toMatchObject({
      status: "failed",
      message: "The disk is full",
      read: 1,
      bytes: 5_000_000_000,
    });
    expect(ended.finishedAt).toBeInstanceOf(Date);
    expect(await findImport(of.datasetId, of.id)).toEqual(ended);
  });

  it("are not found under another data set", async () => {
    const { import: of } = await begun();
    expect(await findImport(of.datasetId + 1, of.id)).toBeNull();
  });

  it("are turned from one state to another, and not from any", async () => {
    const { import: of } = await begun();
    expect(await turnImport(of, ["queued"], { status: "paused" })).toBeNull();
    expect(await turnImport(of, ["running"], { status: "paused" })).toEqual({ ...of, status: "paused" });
    expect(await importsThat(["paused"])).toMatchObject([{ id: of.id }]);
  });

  it("take in no batch while they are halted, nor one twice", async () => {
    const { import: of } = await begun();
    const first = await writeBatch(of, batchOf([scored()]));
    await expect(writeBatch(of, batchOf([scored()]))).rejects.toThrow(ImportHalted);
    await turnImport(of, ["running"], { status: "paused" });
    await expect(writeBatch(first, batchOf([scored()]))).rejects.toThrow(ImportHalted);
    await turnImport(of, ["paused"], { status: "running" });
    expect(await writeBatch(first, batchOf([scored()]))).toMatchObject({ read: 2, accepted: 2 });
  });
});

it("the rejections of an import come in its order, a few or all of them", async () => {
  const { import: of } = await begun();
  const rejections = Array.from({ length: 1_234 }, (_, i) => ({
    row: i + 2,
    reason: `fault ${i}`,
    raw: `raw ${i}`,
  }));
  await writeBatch(of, batchOf([], { rejections }));
  expect(await firstRejections(of.datasetId, of.id, 3)).toEqual(rejections.slice(0, 3));
  expect(await all(allRejections(of.datasetId, of.id))).toEqual(rejections);
});
