import { describe, expect, it } from "vitest";
import type { Coding } from "#lib/label/coding.ts";
import { SampleDraft } from "#lib/label/draft.ts";
import { auditItems } from "#lib/store/audit.ts";
import { writeBatch } from "#lib/store/batch.ts";
import { addCoder, codersOf } from "#lib/store/coders.ts";
import { addCodings, nextFor, progressOf } from "#lib/store/codings.ts";
import { addCorrection, correctionsOf, removeCorrection } from "#lib/store/corrections.ts";
import { decide } from "#lib/store/decisions.ts";
import { drawSample } from "#lib/store/drawSample.ts";
import { endImport } from "#lib/store/imports.ts";
import { labelsOf } from "#lib/store/labels.ts";
import { sampleLabels } from "#lib/store/sampleLabels.ts";
import type { Sample } from "#lib/store/samples.ts";
import { query, withDatabase } from "../database.ts";
import { batchOf, begun, scored } from "./scored.ts";

withDatabase();

/** A sample of ten out of twelve comments, of which every coder labels some. */
async function ten(overlap = 0.2) {
  const { dataset, run, import: of } = await begun();
  const first = scored({ text: "What now?" });
  const source = { title: "An article", url: null };
  const comments = Array.from({ length: 11 }, () => scored({ source, parentId: first.comment.id }));
  await writeBatch(of, batchOf([first, ...comments]));
  await endImport(of, "finished");
  const draft = SampleDraft.parse({ name: "Audit", n: 10, overlap });
  const outcome = await drawSample(run, { ...draft, seed: 3 });
  if ("problems" in outcome) throw new Error(outcome.problems.join());
  return { dataset, run, sample: outcome.sample };
}

function coding(commentId: string, labels: Coding["labels"], at = 1_000): Coding {
  return { commentId, labels, note: null, at: new Date(at) };
}

const ids = (some: readonly { commentId: string }[]) => some.map(({ commentId }) => commentId);

async function label(sample: Sample, coder: string, take: number, value = "none"): Promise<string[]> {
  const next = ids(await nextFor(sample, coder, take));
  await addCodings(
    sample,
    coder,
    next.map((id) => coding(id, { tone: "neutral", russia: value })),
  );
  return next;
}

describe("coders", () => {
  it("get comments in random order with what they stand under and answer, and no verdict", async () => {
    const { sample } = await ten();
    const next = await nextFor(sample, "Ani", 4);
    expect(next.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    const answering = next.find(({ parentText }) => parentText !== null);
    expect(answering).toMatchObject({ source: "An article", parentText: "What now?", language: "en" });
    expect(Object.keys(next[0] ?? {})).not.toContain("lean");
  });

  it("share what is shared, and otherwise get nothing that another labelled or has in hand", async () => {
    const { sample } = await ten();
    const ani = ids(await nextFor(sample, "Ani", 5));
    const ben = ids(await nextFor(sample, "Ben", 10));
    const both = ani.filter((id) => ben.includes(id));
    const shared = (await sharedOf(sample)).filter((id) => ani.includes(id));
    expect(both).toEqual(shared);
    expect(new Set([...ani, ...ben]).size).toBe(10);
    // What stays in hand for too long goes to others.
    await query("UPDATE sample_item SET given_at = now() - interval '31 minutes' WHERE dataset_id = $1", [
      sample.datasetId,
    ]);
    expect(await nextFor(sample, "Cem", 10)).toHaveLength(10);
  });

  it("come to an end: of ten with two shared each labels both, and nobody the same other", async () => {
    const { dataset, sample } = await ten();
    await label(sample, "Ani", 5);
    await label(sample, "Ben", 10);
    await label(sample, "Ani", 10);
    const { drawn, labelled, coders } = await progressOf(sample);
    expect([drawn, labelled, coders.map(({ left }) => left)]).toEqual([10, 10, [0, 0]]);
    expect(coders.reduce((sum, { done }) => sum + done, 0)).toBe(12);
    expect(await nextFor(sample, "Ani", 10)).toEqual([]);
    await addCoder(dataset.id, "Cem");
    await addCoder(dataset.id, "Cem");
    expect(await codersOf(dataset.id)).toEqual(["Ani", "Ben", "Cem"]);
    expect(ids(await nextFor(sample, "Cem", 10)).sort()).toEqual((await sharedOf(sample)).sort());
  });
});

describe("codings", () => {
  it("come twice or late without harm: the latest word of a coder counts", async () => {
    const { run, sample } = await ten();
    const [id = ""] = ids(await nextFor(sample, "Ani", 1));
    const say = (value: string | null, at: number) =>
      addCodings(sample, "Ani", [coding(id, { tone: value }, at)]);
    expect(await say("negative", 1_000)).toEqual({ kept: 1 });
    await say("positive", 3_000);
    await say("negative", 1_000);
    expect(await toneOf(sample, run, id)).toBe("positive");
    await say("neutral", 4_000);
    expect(await toneOf(sample, run, id)).toBe("neutral");
    expect(await sampleLabels(sample)).toHaveLength(4);
  });

  it("that say nothing are skips: missing, and not asked again", async () => {
    const { run, sample } = await ten(0);
    const [id = ""] = ids(await nextFor(sample, "Ani", 1));
    await addCodings(sample, "Ani", [coding(id, {})]);
    expect(await progressOf(sample)).toEqual({
      drawn: 10,
      labelled: 0,
      left: 9,
      coders: [{ name: "Ani", done: 1, skipped: 1, left: 9 }],
    });
    expect(ids(await nextFor(sample, "Ani", 10))).not.toContain(id);
    expect((await auditItems(sample, run))[0]).toMatchObject({
      commentId: id,
      coders: 1,
      labels: { tone: null },
    });
    expect(await labelsOf(sample.datasetId)).toEqual([]);
  });

  it("of a comment outside the sample are refused, with all that came with them", async () => {
    const { sample } = await ten();
    const [id = ""] = ids(await nextFor(sample, "Ani", 1));
    const stranger = "0e2d8a54-7b3c-8f10-9a6e-5d4c3b2a1f00";
    const both = [coding(id, { tone: "neutral" }), coding(stranger, { tone: "neutral" })];
    expect(await addCodings(sample, "Ani", both)).toEqual({ problems: [expect.stringContaining(stranger)] });
    expect(await sampleLabels(sample)).toEqual([]);
  });
});

describe("a decision", () => {
  it("counts above what coders said, and theirs stay", async () => {
    const { run, sample } = await ten(1);
    const [id = ""] = await label(sample, "Ani", 10, "against");
    await label(sample, "Ben", 10, "none");
    const russia = async () => (await auditItems(sample, run))[0]?.labels["russia"];
    expect(await russia()).toBeNull();
    expect(await decide(sample, "Eva", coding(id, { russia: "favour" }))).toBe(true);
    expect(await russia()).toBe("favour");
    expect((await sampleLabels(sample)).filter(({ field }) => field === "russia")).toHaveLength(21);
    const gold = (await labelsOf(sample.datasetId)).filter(
      (one) => one.commentId === id && one.field === "russia",
    );
    expect(gold.map(({ origin, value }) => `${origin} ${value}`).sort()).toEqual([
      "coded against",
      "coded none",
      "decided favour",
    ]);
    expect(await decide(sample, "Eva", coding("0e2d8a54-7b3c-8f10-9a6e-5d4c3b2a1f00", {}))).toBe(false);
  });
});

describe("a correction made while browsing", () => {
  it("is kept and listed beside the verdict, and never counted", async () => {
    const { run, sample } = await ten();
    const [id = ""] = await label(sample, "Ani", 1);
    const before = await auditItems(sample, run);
    const gold = await labelsOf(sample.datasetId);
    expect(
      await addCorrection(sample.datasetId, "Ani", coding(id, { tone: "positive", russia: "favour" })),
    ).toBe(true);
    expect(await addCorrection(sample.datasetId, "Ani", coding(id, { russia: "against", tone: null }))).toBe(
      true,
    );
    expect(await auditItems(sample, run)).toEqual(before);
    expect(await labelsOf(sample.datasetId)).toEqual(gold);
    const [one, ...rest] = await correctionsOf(run);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      by: "Ani",
      labels: { russia: "against" },
      comment: { id, stances: { russia: "none" } },
    });
    await removeCorrection(sample.datasetId, id, "Ani");
    expect(await correctionsOf(run)).toEqual([]);
  });
});

async function toneOf(sample: Sample, run: Parameters<typeof auditItems>[1], id: string) {
  return (await auditItems(sample, run)).find(({ commentId }) => commentId === id)?.labels["tone"];
}

async function sharedOf({ datasetId, id }: Sample): Promise<string[]> {
  const rows = await query<{ id: string }>(
    "SELECT comment_id::text AS id FROM sample_item WHERE dataset_id = $1 AND sample_id = $2 AND shared ORDER BY position",
    [datasetId, id],
  );
  return rows.map((row) => row.id);
}
