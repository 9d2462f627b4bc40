import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { page } from "#lib/import/formats/page.ts";
import { formatLaws } from "../../laws/format.ts";
import { fieldsOf, readAll, recordsOf } from "../../laws/reading.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), "utf8");
const SEED = new URL("../../../../shared/data/fixtures/asbarez-csto-page.txt", import.meta.url);

formatLaws(page, [
  { name: "a page with names over dates", text: fixture("tramway"), records: 3, rejections: 0 },
  { name: "a page without numbers", text: fixture("harbour"), records: 3, rejections: 0 },
  { name: "a page that lost two headers", text: fixture("orchard"), records: 5, rejections: 0 },
  { name: "a page whose gap cannot be found", text: fixture("library"), records: 3, rejections: 0 },
]);

const reads = await readAll(page, fixture("harbour"));
const orchard = fieldsOf(await readAll(page, fixture("orchard")));
const tramway = fieldsOf(await readAll(page, fixture("tramway")));
const library = fieldsOf(await readAll(page, fixture("library")));
const seed = existsSync(SEED) ? fieldsOf(await readAll(page, readFileSync(SEED, "utf8"))) : [];

describe("a page without numbers", () => {
  const fields = fieldsOf(reads);

  it("gives every comment its author", () => {
    expect(fields.map(({ author }) => author)).toEqual(["Marta Quill", "tom_from_the_pier", "Odile"]);
  });

  it("takes nothing the article quotes for a comment", () => {
    expect(fields.map(({ text }) => text).join()).not.toContain("find the money. ");
    expect(recordsOf(reads)[0]?.row).toBe(13);
  });

  it("takes the time out of the header's line", () => {
    expect(fields[1]).toMatchObject({
      time: "May 4, 2021 at 11:40 am",
      text: "Find the money where, exactly?",
    });
  });

  it("takes the time out of the line under the header", () => {
    expect(fields[0]?.time).toBe("May 4, 2021 at 9:12 am");
  });

  it("keeps paragraphs and lists, and drops the buttons", () => {
    expect(fields[0]?.text).toBe(
      "About time. My grandfather kept that light for thirty years.\n\nHe never missed a night.",
    );
    expect(fields[2]?.text).toBe("Two things:\n1. The roof leaks.\n2. The stairs are worse.");
  });

  it("names the article and its address with each comment", () => {
    for (const one of fields) {
      expect(one.source).toBe("Harbour Council Votes to Keep the Old Lighthouse");
      expect(one.url).toBe("https://harbour-courier.example/2021/05/lighthouse");
    }
  });

  it("gives no number where the page has none", () => {
    expect(fields.every((one) => one.id === undefined)).toBe(true);
  });
});

describe("a page that lost two headers", () => {
  const fields = orchard;

  it("splits where the gaps are widest", () => {
    expect(fields.map(({ id, author, flags }) => [id, author, flags])).toEqual([
      ["1", "Pavel", undefined],
      ["2", "Irene", undefined],
      ["3", undefined, "author-lost"],
      ["4", undefined, "author-lost"],
      ["5", "Pavel", undefined],
    ]);
  });

  it("gives each its own text", () => {
    expect(fields.map(({ text }) => text)).toEqual([
      "Good news for the late apples.",
      "In August it was far too hot.\n\nWe left at noon last year.",
      "September means school, so no children will come.",
      "Who decided this? Nobody asked the growers.",
      "The growers asked for it. Read the minutes.",
    ]);
  });
});

describe("a page with names over dates", () => {
  const fields = tramway;

  it("reads author, time and text", () => {
    expect(fields.map(({ author, time, text }) => ({ author, time, text }))).toEqual([
      { author: "Nadia K.", time: "October 9, 2020 at 3:15 pm", text: "I sold my car the day I read this." },
      {
        author: "old_conductor",
        time: "October 9, 2020 at 5:02 pm",
        text: "It will be late every morning, as it was in my time.\n\nAnd full.",
      },
      { author: "Юрий", time: "10 октября 2020 в 08:30", text: "Наконец-то! Спасибо." },
    ]);
  });
});

describe("a page that numbers its comments", () => {
  const fields = library;

  it("takes a name without a number for a quotation", () => {
    expect(fields[1]?.text).toBe(
      "My neighbour wrote this on the door:\n\nBen says:\nbring your own lamp\n\nI did.",
    );
  });

  it("stays whole where numbers are missing but no gap shows where", () => {
    expect(fields.map(({ id }) => id)).toEqual(["1", "2", "4"]);
  });
});

describe.skipIf(!existsSync(SEED))("the page of the seed (skipped where the file is absent)", () => {
  const fields = seed;

  it("is one article with seven comments, one of them without its header", () => {
    expect(fields.map(({ id, author, flags }) => [id, author, flags])).toEqual([
      ["1", "hye", undefined],
      ["2", "hye", undefined],
      ["3", "Ashot", undefined],
      ["4", "Ani", undefined],
      ["5", undefined, "author-lost"],
      ["6", "Raffi", undefined],
      ["7", "Artin", undefined],
    ]);
    expect(new Set(fields.map(({ source }) => source)).size).toBe(1);
  });

  it("gives the lost comment its own text", () => {
    expect(fields[3]?.text?.split("\n")).toHaveLength(3);
    expect(fields[4]?.text?.split("\n")).toHaveLength(4);
  });

  it("keeps paragraphs and loses the indentation", () => {
    expect(fields[2]?.text?.split("\n\n")).toHaveLength(4);
    for (const one of fields) expect(one.text).not.toMatch(/^\s|\n +|\s$/);
  });
});

it("says where comments are looked for when it finds none", async () => {
  await expect(readAll(page, "A story.\n\nIt ends here.")).rejects.toThrow("No comments were found");
});
