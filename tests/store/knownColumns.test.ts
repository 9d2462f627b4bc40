import { expect, it } from "vitest";
import { recallColumns, rememberColumns } from "#lib/store/knownColumns.ts";
import { withDatabase } from "../database.ts";

withDatabase();

const said = (text: string) => ({ mapping: { text }, dates: "dmy", zone: null });

it("recallColumns gives what was said last of such columns: in the data set, else in any other", async () => {
  expect(await recallColumns(1, "s")).toBeNull();
  await rememberColumns(1, "s", said("body"));
  await rememberColumns(2, "s", said("comment"));
  await rememberColumns(1, "other", said("else"));
  expect(await recallColumns(1, "s")).toEqual(said("body"));
  expect(await recallColumns(2, "s")).toEqual(said("comment"));
  expect(await recallColumns(3, "s")).toEqual(said("comment"));
  await rememberColumns(1, "s", said("text"));
  expect(await recallColumns(1, "s")).toEqual(said("text"));
  expect(await recallColumns(3, "s")).toEqual(said("text"));
});
