import { expect, it } from "vitest";
import { fourCat } from "#lib/import/formats/fourCat.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const TEXT = `id,thread_id,timestamp,body,subject,author,score,unix_timestamp
1,1,2024-03-05 10:00:00,"Too late,
again",The bridge,Ann,3,1709632800
2,1,2024-03-05 10:05:00,Never mind,,Bo,,
`;
const BROKEN = `${TEXT}3,1,2024-03-05 10:05:00,too,many,cells,in,it,all\n`;

exportedLaws(fourCat, [
  { name: "two rows", text: TEXT, records: 2, rejections: 0 },
  { name: "a broken row", text: BROKEN, records: 2, rejections: 1 },
]);

it("fourCat keeps thread, title and score, and takes its times for UTC", async () => {
  expect(await filledCells(fourCat, TEXT)).toEqual([
    {
      id: "1",
      author: "Ann",
      time: "1709632800",
      text: "Too late,\nagain",
      likes: "3",
      source: "The bridge",
    },
    { id: "2", parent: "1", author: "Bo", time: "2024-03-05 10:05:00Z", text: "Never mind" },
  ]);
});
