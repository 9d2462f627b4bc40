import { describe, expect, it } from "vitest";
import { labelsOf } from "#lib/store/labels.ts";
import { withDatabase } from "../database.ts";
import { emptyDataset, taken } from "../river.ts";
import { undertone, withFolder } from "./undertone.ts";

withDatabase();
const folder = withFolder();

async function dataset(): Promise<number> {
  const datasetId = await emptyDataset();
  await taken("id,text\na,Fine words\nb,Bad words\n", { datasetId });
  return datasetId;
}

function labels(file: string, of: number | string, ...args: string[]) {
  return undertone(
    ["labels", "import", file, "--dataset", String(of), "--coder", "Ani", ...args],
    folder.path(),
  );
}

describe("undertone labels import", () => {
  it("takes in a coder's labels and says what became of them; a second time nothing changes", async () => {
    const datasetId = await dataset();
    const file = folder.put("labels.csv", "id,tone,russia\na,1,0\nb,neg,against\n");
    const first = await labels(file, datasetId);
    expect(first).toEqual({
      code: 0,
      out: "2 comments labelled: 4 labels new, 0 changed, 0 as they were\n",
      err: "",
    });
    expect((await labelsOf(datasetId)).map(({ coder, field }) => `${coder} ${field}`).sort()).toEqual([
      "Ani russia",
      "Ani russia",
      "Ani tone",
      "Ani tone",
    ]);
    expect((await labels(file, datasetId)).out).toBe(
      "2 comments labelled: 0 labels new, 0 changed, 4 as they were\n",
    );
  });

  it("with a comment that is not there takes in nothing and names the row, with exit code 1", async () => {
    const datasetId = await dataset();
    const file = folder.put(
      "wrong.jsonl",
      '{"which": "a", "mood": "positive"}\n{"which": "z", "mood": "neutral"}\n',
    );
    const { code, err } = await labels(file, datasetId, "--map", "id=which,tone=mood");
    expect(err).toContain('Row 2: there is no comment "z" in this data set.');
    expect(code).toBe(1);
    expect(await labelsOf(datasetId)).toEqual([]);
  });

  it("with leans alone says that a lean is not labelled", async () => {
    const { code, err } = await labels(folder.put("lean.csv", "id,lean\na,1\nb,0\n"), await dataset());
    expect(err).toContain("a lean is not labelled but follows from the stances");
    expect(code).toBe(1);
  });

  it.each([
    ["a data set that is not there", ["--dataset", "none", "--coder", "Ani"], 'no data set "none"'],
    ["no coder", ["--dataset", "1"], "--coder"],
  ])("called with %s says so, with exit code 2", async (_, args, message) => {
    const file = folder.put("good.csv", "id,tone\na,1\n");
    const { code, err } = await undertone(["labels", "import", file, ...args], folder.path());
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
