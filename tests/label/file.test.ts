import { describe, expect, it } from "vitest";
import { readLabelled } from "#lib/label/file.ts";
import { inChunks } from "../river.ts";

const TARGETS = [
  { id: "russia", name: "Russia" },
  { id: "west", name: "the West" },
];

function read(text: string, name: string, given: { map?: string; needs?: "text" | "id" } = {}) {
  return readLabelled(inChunks(Buffer.from(text)), name, { targets: TARGETS, needs: "text", ...given });
}

describe("a labelled file", () => {
  it("is read from JSON lines with nested stances", async () => {
    const lines = [
      {
        id: "a",
        text: "One.",
        tone: "negative",
        lean: "pro-west",
        stances: { russia: "against", west: "none" },
      },
      { id: "b", text: "Two.", tone: 1, stances: { russia: null } },
    ];
    const { rows } = await read(lines.map((line) => JSON.stringify(line)).join("\n"), "x.jsonl");
    expect(rows.map(({ text, id, labels }) => ({ text, id, labels }))).toEqual([
      { text: "One.", id: "a", labels: { tone: "negative", lean: "pro-west", stances: ["against", "none"] } },
      { text: "Two.", id: "b", labels: { tone: "positive", lean: null, stances: [null, null] } },
    ]);
  });

  it("is read from CSV with numbers, the target's own name as a column", async () => {
    const { rows } = await read("comment,sentiment,russia,west\nGood.,1,0,-1\nBad.,-1.0,+1,\n", "x.csv");
    expect(rows.map(({ labels }) => labels)).toEqual([
      { tone: "positive", lean: null, stances: ["none", "against"] },
      { tone: "negative", lean: null, stances: ["favour", null] },
    ]);
  });

  it("takes columns named by hand", async () => {
    const { rows } = await read("a,b\nGood.,for\nBad.,against\n", "x.csv", { map: "text=a,russia=b" });
    expect(rows.map(({ labels }) => labels.stances[0])).toEqual(["favour", "against"]);
  });

  it.each([
    [
      "text,tone\nGood.,fine\n",
      'Row 2: "fine" in the column "tone" is no tone. There are: negative, neutral',
    ],
    ["text,stance_russia\nA.,1\nB.,2\n", 'Row 3: "2" in the column "stance_russia" is no stance.'],
    ["text,tone\n,1\n", "Row 2: its text is empty."],
    ['text,tone\nA.,1\n"B,1\n', "Row 3: line 3"],
    ["text,mood\nA.,1\nB.,0\n", "No column looks like a label (tone, lean, stance_russia, stance_west)."],
    ["likes,tone\n3,1\n4,0\n", "No column looks like the text of a comment. The columns are: likes, tone."],
  ])("that is wrong says where and what: %j", async (text, message) => {
    await expect(read(text, "x.csv")).rejects.toThrow(message);
  });

  it("that must name its comments says where it does not", async () => {
    await expect(read("id,tone\n7,1\n,0\n", "x.csv", { needs: "id" })).rejects.toThrow(
      "Row 3: its id is empty",
    );
    await expect(read("text,tone\nA.,1\nB.,0\n", "x.csv", { needs: "id" })).rejects.toThrow(
      "No column looks like the id of a comment",
    );
  });

  it("of no known format is refused by its name", async () => {
    await expect(read("\u0000\u0001\u0002", "x.bin")).rejects.toThrow();
  });
});
