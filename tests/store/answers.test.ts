import { expect, it } from "vitest";
import { answersOf } from "#lib/store/answers.ts";
import { createDataset, deleteDataset } from "#lib/store/datasets.ts";
import { query, withDatabase } from "../database.ts";

withDatabase();

it("answers are found again by configuration and text, and by nothing else", async () => {
  const answers = answersOf(await dataset("One"));
  await answers.keep(
    "model a",
    new Map([
      ["h1", "yes"],
      ["h2", "no"],
    ]),
  );
  expect(await answers.recall("model a", ["h1", "h3", "h1"])).toEqual(new Map([["h1", "yes"]]));
  expect(await answers.recall("model b", ["h1", "h2"])).toEqual(new Map());
  expect(await answers.recall("model a", [])).toEqual(new Map());
});

it("the first answer on a text stays", async () => {
  const answers = answersOf(await dataset("Two"));
  await answers.keep("m", new Map([["h", "first"]]));
  await answers.keep("m", new Map([["h", "second"]]));
  expect(await answers.recall("m", ["h"])).toEqual(new Map([["h", "first"]]));
});

it("answers are of one data set, and go with it", async () => {
  const [one, other] = [await dataset("Three"), await dataset("Four")];
  await answersOf(one).keep("m", new Map([["h", "of three"]]));
  expect(await answersOf(other).recall("m", ["h"])).toEqual(new Map());
  await deleteDataset(one);
  expect(await query("SELECT FROM answer WHERE dataset_id = $1", [one])).toEqual([]);
});

async function dataset(name: string): Promise<number> {
  const made = await createDataset(name);
  if (made === null) throw new Error("There is one of that name already");
  return made.id;
}
