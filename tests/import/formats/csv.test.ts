import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { csv, csvRecords } from "#lib/import/formats/csv.ts";
import { formatLaws } from "../../laws/format.ts";
import { all, fieldsOf, pieces, readAll, recordsOf, rejectionsOf } from "../../laws/reading.ts";

const PLAIN = "id,author,text\n1,Ann,Too late\n2,Bo,Never mind\n3,Cleo,So it goes\n";
const QUOTED =
  'id;author;text\r\n1;"Ann; the elder";"She said ""no"""\r\n\r\n2;Bo;"two\r\nlines"\r\n3;;"🙂 ünï"';
const BROKEN =
  'id,text,likes\n1,"fine",2\n2,"never closed,3\n3,"fine too",4\n4,too,many,cells\n5,few\n6,"loose"quote,1\n7,good,5\n';

formatLaws(csv, [
  { name: "a plain table", text: PLAIN, records: 3, rejections: 0 },
  { name: "a quoted table", text: QUOTED, records: 3, rejections: 0 },
  { name: "a table with broken rows", text: BROKEN, records: 3, rejections: 4 },
  {
    name: "a table with old Mac line ends",
    text: 'id\ttext\r1\tone\r2\t"two\rlines"\r',
    records: 2,
    rejections: 0,
  },
]);

const read = async (text: string) => fieldsOf(await readAll(csv, text));
const reasons = async (text: string) =>
  rejectionsOf(await readAll(csv, text)).map(({ row, reason }) => [row, reason]);

describe("csv reads cells", () => {
  it("by commas, semicolons, tabs and bars", async () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const text = PLAIN.replaceAll(",", delimiter);
      expect(await read(text)).toEqual(await read(PLAIN));
    }
  });

  it("by the delimiter of the table, not by the commas in its texts", async () => {
    expect(await read("id;text\n1;one, two, three\n2;four, five, six\n")).toEqual([
      { id: "1", text: "one, two, three" },
      { id: "2", text: "four, five, six" },
    ]);
  });

  it("by none where the header has none", async () => {
    expect(await read("text\nWell, well\nNo; never\n")).toEqual([
      { text: "Well, well" },
      { text: "No; never" },
    ]);
  });

  it("with quotes, newlines and delimiters in quotes", async () => {
    expect(await read(QUOTED)).toEqual([
      { id: "1", author: "Ann; the elder", text: 'She said "no"' },
      { id: "2", author: "Bo", text: "two\r\nlines" },
      { id: "3", author: "", text: "🙂 ünï" },
    ]);
  });

  it("with a lone quote as it stands inside a bare cell", async () => {
    expect(await read('id,text\n1,a 5" pipe\n2,so "they" say\n')).toEqual([
      { id: "1", text: 'a 5" pipe' },
      { id: "2", text: 'so "they" say' },
    ]);
  });

  it("with spaces as they stand", async () => {
    expect(await read("id,text\n1,  so \n")).toEqual([{ id: "1", text: "  so " }]);
  });

  it("behind a byte order mark", async () => {
    expect(await read(`\uFEFF${PLAIN}`)).toEqual(await read(PLAIN));
  });

  it("counts the line a record begins on, the header being line 1", async () => {
    const rows = recordsOf(await readAll(csv, QUOTED)).map(({ row }) => row);
    expect(rows).toEqual([2, 4, 6]);
  });

  it("keeps a row as it stood", async () => {
    expect(recordsOf(await readAll(csv, QUOTED))[1]?.raw).toBe('2;Bo;"two\r\nlines"');
  });

  it("passes over the empty cells a spreadsheet leaves at the end", async () => {
    expect(await read("id,text\n1,one,,\n")).toEqual([{ id: "1", text: "one" }]);
  });
});

describe("csv names columns", () => {
  it("trims names, fills empty ones and tells equal ones apart", async () => {
    const [first] = await read(" id ,text,,text,__proto__\n1,a,b,c,d\n");
    expect(first).toEqual({ id: "1", text: "a", "column 3": "b", "text (2)": "c", "column 5": "d" });
  });

  it("by number where the first row is already data", async () => {
    expect(await read("2020-10-08,Ann,I never liked that bridge.\n2020-10-09,Bo,Nor did I.\n")).toEqual([
      { "column 1": "2020-10-08", "column 2": "Ann", "column 3": "I never liked that bridge." },
      { "column 1": "2020-10-09", "column 2": "Bo", "column 3": "Nor did I." },
    ]);
  });

  it("by the header where one name is known, however odd the others are", async () => {
    const [first] = await read("Timestamp,What do you think of the new bridge?\n2020-10-08,Good\n");
    expect(first).toEqual({ Timestamp: "2020-10-08", "What do you think of the new bridge?": "Good" });
  });

  it("tells equal names apart even from names that look like the result", async () => {
    const [first] = await read("text,text,text (2)\na,b,c\n");
    expect(Object.values(first ?? {})).toEqual(["a", "b", "c"]);
  });
});

describe("csv rejects a row and reads on", () => {
  it("after a quote that is never closed, with the next line", async () => {
    expect(await reasons('id,text\n1,"open\n2,"good"\n3,good\n')).toEqual([
      [2, "line 2: a quoted cell is never closed properly"],
    ]);
    expect(await read('id,text\n1,"open\n2,"good"\n3,good\n')).toEqual([
      { id: "2", text: "good" },
      { id: "3", text: "good" },
    ]);
  });

  it("after a quote that is open at the end of the file", async () => {
    const text = 'id,text\n1,"open\n2,good\n3,good';
    expect(await reasons(text)).toEqual([[2, "line 2: a quoted cell is never closed properly"]]);
    expect(await read(text)).toHaveLength(2);
  });

  it("for a wrong number of cells", async () => {
    expect(await reasons("id,a,b,text\n1,2,3,4,5\n1,2\n1,2,3,4\n")).toEqual([
      [2, "line 2 has 5 cells where the header names 4"],
      [3, "line 3 has 2 cells where the header names 4"],
    ]);
  });

  it("with the row as it stood", async () => {
    const [first] = rejectionsOf(await readAll(csv, BROKEN));
    expect(first?.raw).toBe('2,"never closed,3');
  });

  for (const [kind, cell] of [
    ["bare", "x".repeat(10_000_000)],
    ["quoted", `"${"word ".repeat(2_000_000)}"`],
  ] as const) {
    it(`for a ${kind} cell of 10 MB, naming its size, in bounded memory`, async () => {
      const text = `id,text\n1,before\n2,${cell}\n3,after\n`;
      const reads = await readAll(csv, text, 65_536);
      expect(fieldsOf(reads).map(({ id }) => id)).toEqual(["1", "3"]);
      const [only, ...others] = rejectionsOf(reads);
      expect(others).toEqual([]);
      expect(only?.reason).toMatch(/^line 3 is 1000000\d characters long; more than 1048576 are not read$/);
      expect(only?.raw.length).toBeLessThanOrEqual(65_536);
    });
  }

  it("where a quoted cell runs on over too many characters", async () => {
    const text = `id,text\n1,"${"abc\n".repeat(20)}"\n2,good\n`;
    const reads = await all(csvRecords(pieces(text, 5), { characters: 40, lines: 100 }));
    expect(rejectionsOf(reads)[0]).toMatchObject({ row: 2, raw: '1,"abc' });
    expect(fieldsOf(reads).at(-1)).toEqual({ id: "2", text: "good" });
    expect(reads).toHaveLength(22);
  });

  it("where a quoted cell runs on over too many lines", async () => {
    const reads = await all(
      csvRecords(pieces(`id,text\n1,"a\nb\nc\nd"\n2,"e\nf"\n`), { characters: 1000, lines: 3 }),
    );
    expect(rejectionsOf(reads)[0]?.reason).toContain("more than 1000 characters or 3 lines");
    expect(fieldsOf(reads)).toEqual([{ id: "2", text: "e\nf" }]);
  });
});

describe("csv refuses a file", () => {
  it("whose header is broken", async () => {
    await expect(readAll(csv, 'id,"text\n1,2\n')).rejects.toThrow(UnreadableFile);
    await expect(readAll(csv, 'id,"text\n1,2\n')).rejects.toThrow("first line");
  });

  it("that is one endless line", async () => {
    await expect(readAll(csv, "x".repeat(3_000_000), 65_536)).rejects.toThrow("longer than 1048576");
  });
});

describe("csv reads what others write", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc
      .array(fc.constantFrom('"', ",", ";", "\n", "\r", "\r\n", "a", " ", "\t", "|", "é", "🙂"), {
        maxLength: 8,
      })
      .map((parts) => parts.join("")),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );

  for (const delimiter of [",", ";", "\t", "|"]) {
    it(`back as it was, and as csv-parse reads it, with ${JSON.stringify(delimiter)}`, async () => {
      await fc.assert(
        fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
          const header = ["id", "text", "author", "likes", "url"].slice(0, rows[0]?.length);
          const text = stringify([header, ...rows], { delimiter, quoted: true });
          const reads = await readAll(csv, text, size);
          expect(fieldsOf(reads).map((fields) => Object.values(fields))).toEqual(rows);
          expect(fieldsOf(reads)).toEqual(parse(text, { delimiter, columns: true }));
        }),
        { numRuns: 100 },
      );
    });
  }

  it("back as it was with quotes only where they are needed", async () => {
    const word = cell.filter((one) => !/\r/.test(one));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const text = stringify([["id", "text", "author"], ...rows]);
          expect(fieldsOf(await readAll(csv, text, 9)).map((fields) => Object.values(fields))).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it("csv reads a large file within seconds", async () => {
  const row = `12345,2020-10-08T19:30:00Z,someone,"${"a comment, of a fair length ".repeat(5)}",17\n`;
  const block = row.repeat(500);
  async function* source(): AsyncGenerator<string> {
    yield "id,time,author,text,likes\n";
    for (let i = 0; i < 200; i++) yield block;
  }
  let count = 0;
  const start = performance.now();
  for await (const _ of csv.records(source())) count++;
  expect(count).toBe(100_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
