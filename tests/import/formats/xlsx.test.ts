import fc from "fast-check";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { UnreadableFile } from "#lib/import/format.ts";
import { read, zipOf } from "../archive/archives.ts";

type Cell = string | number | boolean | Date | null;

async function workbook(...sheets: { sheet: string; rows: Cell[][] }[]): Promise<Buffer> {
  const written = sheets.map(({ sheet, rows }) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, type: Date, format: "yyyy-mm-dd hh:mm" } : value)),
    ),
  }));
  return writeWorkbook(written).toBuffer();
}

const HEADER = ["Id", "Author", "Date", "Comment", "Likes"];
const NOON = new Date(Date.UTC(2024, 2, 5, 12, 30));

describe("xlsx", () => {
  it("gives the rows under the header, with text, numbers and dates as they stand", async () => {
    const file = await workbook({
      sheet: "Comments",
      rows: [
        HEADER,
        ["a1", "Անի", NOON, "Too late,\n=again", 3],
        [],
        ["a2", null, null, " Наконец-то ", null],
      ],
    });
    const { format, comments, rejections } = await read(file);
    expect(format).toBe("xlsx");
    expect(rejections).toEqual([]);
    expect(comments).toMatchObject([
      {
        ...{ row: 2, text: "Too late,\n=again", author: "Անի", externalId: "a1", likes: 3 },
        ...{ postedAt: { at: NOON, zone: null }, flags: ["zone-assumed"] },
      },
      { row: 4, text: " Наконец-то ", author: null, postedAt: null },
    ]);
  });

  it("gives the rows of all sheets", async () => {
    const file = await workbook(
      { sheet: "2023", rows: [["text"], ["one of them"], ["two of them"]] },
      { sheet: "2024", rows: [["text"], ["three of them"]] },
    );
    const { comments } = await read(file);
    expect(comments.map(({ text }) => text)).toEqual(["one of them", "two of them", "three of them"]);
    expect(comments.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it("without rows, or one that unpacks too far, says so", async () => {
    await expect(read(await workbook({ sheet: "Empty", rows: [] }))).rejects.toThrow("no rows");
    const huge = await zipOf({ "xl/workbook.xml": "", "xl/worksheets/sheet1.xml": " ".repeat(65 * 2 ** 20) });
    await expect(read(huge)).rejects.toThrow("Save its sheets as CSV");
  });

  it("that is damaged is an UnreadableFile, or unharmed", async () => {
    const bytes = await workbook({ sheet: "Comments", rows: [HEADER, ["a1", "Ann", NOON, "Too late", 3]] });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, isCut) => {
        const broken = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
        if (!isCut) broken[at] = (broken[at] ?? 0) ^ 0x55;
        await read(broken, "a.xlsx").catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
      }),
      { numRuns: 60 },
    );
  });
});
