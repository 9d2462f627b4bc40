import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "#lib/eval/report.ts";
import { undertone, withFolder } from "./undertone.ts";

const folder = withFolder();
const CSV = [
  "body,mood,stance_russia,stance_west,stance_ukraine,place",
  "Russia is a liar,neg,-1,0,0,here",
  "I love NATO,1,0,1,0,here",
  "I hate NATO,-1,0,-1,0,there",
  "The bridge is long,0,0,0,0,there",
].join("\n");

function run(...args: string[]) {
  return undertone(["eval", ...args], folder.path());
}

describe("undertone eval", () => {
  it("prints the measures of each field, engines side by side", async () => {
    const file = folder.put("some.csv", CSV);
    const { code, out, err } = await run(
      file,
      "--map",
      "text=body,tone=mood",
      "--engine",
      "lexicon,sentiment-sign",
    );
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("some.csv: 4 comments.");
    for (const title of ["Lean: 4", "Tone: 4", "Stance towards Russia: 4", "Stance towards the West: 4"]) {
      expect(out).toContain(`${title} labelled`);
    }
    expect(out).toMatch(/McNemar against lexicon/);
    expect(out).toMatch(/sentiment-sign +5\.0\.2 +[\d,]+/);
  });

  it("takes files by --data too, and writes all figures as JSON", async () => {
    folder.put("one.csv", CSV);
    folder.put("two.jsonl", '{"text": "Good.", "tone": "positive"}\n{"text": "Bad.", "tone": "negative"}\n');
    const args = ["--data", "two.jsonl", "--engine", "lexicon", "--json", "out.json"];
    expect((await run(...args)).code).toBe(0);
    const [report] = JSON.parse(readFileSync(join(folder.path(), "out.json"), "utf8")) as Report[];
    expect(report).toMatchObject({ data: "two.jsonl", n: 2 });
    expect(report?.fields.map(({ field }) => field.id)).toEqual(["tone"]);
    const { out } = await run("--data", "two.jsonl", "--engine", "majority", "--json", "-");
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it("measures parts of a file by a column", async () => {
    const file = folder.put("parts.csv", CSV);
    const { out } = await run(file, "--map", "text=body", "--by", "place", "--engine", "lexicon");
    expect(out).toContain("parts.csv, place here: 2 comments.");
    expect(out).toContain("parts.csv, place there: 2 comments.");
    expect(await run(file, "--map", "text=body", "--by", "planet")).toMatchObject({ code: 2 });
  });

  it("writes the comments the first engine is wrong about", async () => {
    const file = folder.put(
      "wrong.csv",
      'text,lean,id\n"Russia is a liar",pro-russia,x7\n"The bridge",0,x8\n',
    );
    expect(
      (await run(file, "--engine", "lexicon", "--errors", "10", "--errors-to", "wrong.jsonl")).code,
    ).toBe(0);
    const lines = readFileSync(join(folder.path(), "wrong.jsonl"), "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { row: 2, id: "x7", text: "Russia is a liar", engine: "lexicon", gold: "pro-russia", said: "pro-west" },
    ]);
  });

  it.each([
    ["no file", [], "name a file"],
    ["a file that is not there", ["nowhere.csv"], "there is no file"],
    [
      "an engine that is not there",
      ["x.csv", "--engine", "oracle"],
      'there is no engine "oracle"; there are undertone, lexicon',
    ],
    ["an engine that is not set up", ["x.csv", "--engine", "llm"], "UNDERTONE_LLM_URL"],
    ["a number that is none", ["good.csv", "--errors", "many"], 'not "many"'],
    ["more than a folder to write the figures of", ["--write"], "one folder"],
  ])("called with %s says so, with exit code 2", async (_, args, message) => {
    folder.put("good.csv", "text,tone\nGood.,1\n");
    const { code, err } = await run(...args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it("names the row and the value of a label that is none, with exit code 1", async () => {
    const file = folder.put("bad.csv", "text,tone\nGood.,1\nBad.,awful\n");
    const { code, out, err } = await run(file);
    expect(err).toContain('Row 3: "awful" in the column "tone" is no tone.');
    expect(out).toBe("");
    expect(code).toBe(1);
  });
});
