import { expect, it } from "vitest";
import { dateColumns } from "#lib/import/time/columns.ts";

const of = (cells: readonly string[]) =>
  dateColumns(
    ["when"],
    cells.map((when, place) => ({ row: place + 1, fields: { when }, raw: when })),
  );

it("dateColumns says of a column of dates what has to be asked", () => {
  expect(of(["03/04/2021 10:00", "05/06/2021 11:00"])).toEqual([
    { column: "when", ambiguous: "03/04/2021 10:00", zoneless: true },
  ]);
  expect(of(["03/04/2021", "25/06/2021"])).toEqual([{ column: "when", ambiguous: null, zoneless: false }]);
  expect(of(["2021-04-03T10:00:00Z"])).toEqual([{ column: "when", ambiguous: null, zoneless: false }]);
  expect(of(["03-04-21"])).toMatchObject([{ ambiguous: "03-04-21" }]);
  expect(of(["25.06.21", "", "26.06.21 9:30"])).toMatchObject([{ ambiguous: null, zoneless: true }]);
});

it("dateColumns leaves out columns of anything else", () => {
  expect(of(["one", "2 and 3", "2021-04-03"])).toEqual([]);
  expect(of([""])).toEqual([]);
});
