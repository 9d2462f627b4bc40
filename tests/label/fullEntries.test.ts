import { expect, it } from "vitest";
import { readLabelled } from "#lib/label/file.ts";
import { fullEntriesOf } from "#lib/label/fullEntries.ts";
import { inChunks } from "../river.ts";

const TARGETS = [
  { id: "russia", name: "Russia" },
  { id: "west", name: "the West" },
];
const NOW = new Date("2025-06-01T00:00:00Z");

async function taken(text: string, coder: string | null = null) {
  const file = await readLabelled(inChunks(Buffer.from(text)), "x.csv", { targets: TARGETS, needs: "id" });
  return fullEntriesOf(file, TARGETS, { coder, sampleId: 0, now: NOW });
}

it("labels in a file bring their coder, time, sample and origin", async () => {
  const text =
    "id,sample,coder,origin,time,tone,stance_russia,note\nx7,3,Eva,decided,2025-03-02T10:00:00Z,neg,0,why\n";
  const at = new Date("2025-03-02T10:00:00Z");
  const about = { row: 2, comment: "x7", coder: "Eva", origin: "decided", sampleId: 3, note: "why", at };
  expect(await taken(text)).toEqual([
    { ...about, field: "tone", value: "negative" },
    { ...about, field: "russia", value: "none" },
  ]);
});

it("what is empty was withheld in a sample, and is no label elsewhere", async () => {
  const entries = await taken("id,sample,tone,russia,lean\nx7,3,neg,,pro-west\nx8,,neg,,neither\n", "Ani");
  expect("problems" in entries ? entries : entries.map((one) => [one.comment, one.field, one.value])).toEqual(
    [
      ["x7", "tone", "negative"],
      ["x7", "russia", null],
      ["x7", "west", null],
      ["x8", "tone", "negative"],
    ],
  );
});

it("what cannot be understood is named by its row", async () => {
  const text = [
    "id,sample,coder,origin,time,tone",
    "a,,,coded,,neg",
    "b,first,Ani,coded,,neg",
    "c,,Ani,guessed,,neg",
    "d,,Ani,coded,soon,neg",
  ].join("\n");
  expect(await taken(text)).toEqual({
    problems: [
      expect.stringMatching(/^Row 2: it names no coder/),
      'Row 3: "first" is no number of a sample.',
      expect.stringMatching(/^Row 4: "guessed" is no origin/),
      expect.stringMatching(/^Row 5: "soon" is no time/),
    ],
  });
});
