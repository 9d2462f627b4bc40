import { expect, it } from "vitest";
import { coral } from "#lib/import/formats/coral.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const TEXT = `Comment ID,Published Timestamp,Article URL,Comment URL,Comment Text
c1,2024-03-05T10:00:00.000Z,https://news.example/bridge,https://news.example/bridge?commentID=c1,"<div>Too late,<br>&quot;again&quot;</div>"
c2,2024-03-05T10:05:00.000Z,https://news.example/bridge,https://news.example/bridge?commentID=c2,Never mind
`;

exportedLaws(coral, [{ name: "two rows", text: TEXT, records: 2, rejections: 0 }]);

it("coral keeps article and time, and shows the text as a reader sees it", async () => {
  const url = "https://news.example/bridge";
  expect(await filledCells(coral, TEXT)).toEqual([
    { id: "c1", time: "2024-03-05T10:00:00.000Z", text: 'Too late,\n"again"', url },
    { id: "c2", time: "2024-03-05T10:05:00.000Z", text: "Never mind", url },
  ]);
});
