import { describe, expect, it } from "vitest";
import type { Comment } from "#lib/comment.ts";
import { openReading, type Reading } from "#lib/import/reading.ts";
import { all } from "../laws/reading.ts";
import { pieces, zipOf } from "./archive/archives.ts";

const table = (...dates: string[]): Buffer =>
  Buffer.from(`text,when\n${dates.map((date, n) => `comment number ${n},${date}\n`).join("")}`);

async function timesIn(bytes: Uint8Array, given: Partial<Reading> = {}) {
  const { items } = await openReading({ fileName: "a.csv", bytes: pieces(bytes), ...given });
  const comments = (await all(items)).filter((item): item is Comment => "text" in item);
  return comments.map(({ postedAt }) => postedAt?.at.toISOString().slice(0, 16));
}

describe("dates that may begin with their day or their month", () => {
  const either = table("03/04/2021", "05/06/2021");

  it("are not guessed: the file is refused until somebody says it", async () => {
    await expect(timesIn(either)).rejects.toThrow(
      'The date "03/04/2021" may begin with its day or its month',
    );
    expect(await timesIn(either, { dates: "dmy" })).toEqual(["2021-04-03T00:00", "2021-06-05T00:00"]);
    expect(await timesIn(either, { dates: "mdy" })).toEqual(["2021-03-04T00:00", "2021-05-06T00:00"]);
  });

  it("are told by others beside them", async () => {
    expect(await timesIn(table("03/04/2021", "25/06/2021"))).toEqual([
      "2021-04-03T00:00",
      "2021-06-25T00:00",
    ]);
    expect(await timesIn(table("03/04/2021", "06/25/2021"))).toEqual([
      "2021-03-04T00:00",
      "2021-06-25T00:00",
    ]);
  });

  it("may begin with the year where that has two digits", async () => {
    const short = table("03-04-21");
    await expect(timesIn(short)).rejects.toThrow("03-04-21");
    expect(await timesIn(short, { dates: "ymd" })).toEqual(["2003-04-21T00:00"]);
    expect(await timesIn(short, { dates: "dmy" })).toEqual(["2021-04-03T00:00"]);
    expect(await timesIn(table("25.06.21"))).toEqual(["2021-06-25T00:00"]);
  });
});

describe("a time zone", () => {
  it("holds for hours that name none, and not for days", async () => {
    const dates = table("2021-04-03 10:00", "2021-04-03 10:00Z", "2021-04-03");
    expect(await timesIn(dates, { zone: "Asia/Yerevan" })).toEqual([
      ...["2021-04-03T06:00", "2021-04-03T10:00", "2021-04-03T00:00"],
    ]);
  });

  it("that there is none of is refused, with the one that is meant", async () => {
    await expect(timesIn(table("2021-04-03"), { zone: "Europe/Yerevan" })).rejects.toThrow(
      "there is Asia/Yerevan",
    );
    await expect(timesIn(table("2021-04-03"), { zone: "Mars" })).rejects.toThrow("write it as Asia/Yerevan");
  });
});

describe("what was said before", () => {
  const file = Buffer.from("remark,note\nthe text itself,a much longer note about it\n");
  const reading = { fileName: "a.csv", bytes: pieces(file) };

  it("goes before the guess, by the signature of the columns", async () => {
    const { signature, mapping } = await openReading({ ...reading, bytes: pieces(file) });
    expect(mapping.text).toBe("note");
    const recall = async (asked: string) =>
      asked === signature ? { mapping: { text: "remark" }, dates: null, zone: "Asia/Yerevan" } : null;
    const recalled = await openReading({ ...reading, bytes: pieces(file) }, recall);
    expect(recalled).toMatchObject({ mapping: { text: "remark" }, zone: "Asia/Yerevan", signature });
  });

  it("goes behind what is said now", async () => {
    const recall = async () => ({ mapping: { text: "remark" }, dates: null, zone: null });
    const { mapping } = await openReading({ ...reading, bytes: pieces(file), mapping: "text=note" }, recall);
    expect(mapping.text).toBe("note");
  });
});

it("a mapping holds for the files of an archive that have its columns; the others are guessed", async () => {
  const zip = await zipOf({
    "a.csv": "remark,note\none thing,a longer note here\n",
    "b.csv": "id,text\n1,another thing\n",
  });
  const { items } = await openReading({ fileName: "a.zip", bytes: pieces(zip), mapping: "text=remark" });
  expect((await all(items)).map((item) => ("text" in item ? item.text : item.reason))).toEqual([
    ...["one thing", "another thing"],
  ]);
});
