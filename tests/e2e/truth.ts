import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { makeDataset } from "./datasets.ts";
import { expect } from "./test.ts";

/** What the writer of a demo comment meant, by field. */
export type Truth = Readonly<Record<string, string>>;

const FILE = join(import.meta.dirname, "..", "..", "prisma", "demo", "comments.jsonl");
const MAPPING = { text: "text", author: "author", time: "time", source: "article", url: "url", id: "id" };

const lines = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
const demo = lines.map((line) => JSON.parse(line) as { text: string; truth: Truth });
const truths = new Map(demo.map(({ text, truth }) => [text, truth]));

/** What the writer of a demo comment meant. */
export function truthOf(text: string): Truth {
  const truth = truths.get(text);
  if (truth === undefined) throw new Error(`No demo comment reads "${text}"`);
  return truth;
}

/** A data set of the demo comments, or the first of them, that no other test labels. */
export async function demoCopy(
  request: APIRequestContext,
  name: string,
  take = lines.length,
): Promise<string> {
  return makeDataset(request, name, {
    name: "demo.jsonl",
    text: lines.slice(0, take).join("\n"),
    query: { mapping: JSON.stringify(MAPPING) },
  });
}

/** Draws a sample by the API; gives its address. */
export async function drawn(request: APIRequestContext, dataset: string, asked: object): Promise<string> {
  const response = await request.post(`/api/v1${dataset}/samples`, { data: { name: "Audit", ...asked } });
  expect(response.status(), await response.text()).toBe(201);
  const { sample } = (await response.json()) as { sample: { id: number } };
  return `/api/v1${dataset}/samples/${sample.id}`;
}

/** Labels what is left for a coder as the truth has it, or as it is bent; gives how many comments that were. */
export async function labelRest(
  request: APIRequestContext,
  sample: string,
  coder: string,
  bent: (truth: Truth, place: number) => Truth = (truth) => truth,
): Promise<number> {
  for (let done = 0; ; ) {
    const answer = await request.post(`${sample}/next`, { data: { coder, take: 200 } });
    const { items } = (await answer.json()) as { items: { commentId: string; text: string }[] };
    if (items.length === 0) return done;
    const codings = items.map(({ commentId, text }, place) => ({
      comment: commentId,
      labels: bent(truthOf(text), done + place),
    }));
    const kept = await request.post(`${sample}/codings`, { data: { coder, codings } });
    expect(kept.status(), await kept.text()).toBe(200);
    done += items.length;
  }
}
