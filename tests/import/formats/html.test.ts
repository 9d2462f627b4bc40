import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { html } from "#lib/import/formats/html.ts";
import { formatLaws } from "../../laws/format.ts";
import { fieldsOf, readAll } from "../../laws/reading.ts";

const SEED = new URL("../../../../shared/data/fixtures/asbarez-csto-page.txt", import.meta.url);
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
const wordpress = fixture("bakery.html");
const old = fixture("mill.html");

const MICRODATA = `<!doctype html><title>The well</title><div class="thread">
<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope><b itemprop="name">Ann</b></span>
<time itemprop="dateCreated" datetime="2020-10-08T19:30:00Z">then</time><p itemprop="text">Deep enough.</p></div>
<div itemscope itemtype="https://schema.org/Comment"><p itemprop="text">Dry &lt;again&gt;.</p></div></div>`;
const LINKED = `<!doctype html><html><head><title>The well</title><script type="application/ld+json">
{"@type":"NewsArticle","comment":[{"@type":"Comment","text":"Deep enough.","author":{"@type":"Person","name":"Ann"},
"dateCreated":"2020-10-08"},{"@type":"Comment","text":"Dry again."}]}</script></head><body>No markup.</body></html>`;
const PLAIN = `<!doctype html><html><head><title>The well</title></head><body><h1>The well</h1>
<p>An article.</p><h2>2 Comments</h2><div><p>Ann says:<br>May 4, 2021 at 9:12 am</p><p>Deep enough.</p></div>
<div><p>Bo says:</p><p>Dry<br>again.</p></div><script>var x = "Cleo says:";</script></body></html>`;

formatLaws(html, [
  { name: "a page of today's WordPress", text: wordpress, records: 4, rejections: 0 },
  { name: "a page of an old theme", text: old, records: 3, rejections: 0 },
  { name: "a page with microdata", text: MICRODATA, records: 2, rejections: 0 },
  { name: "a page with linked data", text: LINKED, records: 2, rejections: 0 },
  { name: "a page without markup", text: PLAIN, records: 2, rejections: 0 },
]);

const read = async (text: string) => fieldsOf(await readAll(html, text));

describe("html reads a page of today's WordPress", () => {
  it("with authors, times and texts", async () => {
    expect((await read(wordpress)).map(({ author, time, text }) => ({ author, time, text }))).toEqual([
      {
        author: "Gerda",
        time: "2022-02-01T08:15:00+00:00",
        text: "The rye is better than before.\nThe rolls are not.\n\nAnd it's dearer & smaller — who decided that?",
      },
      { author: "Old Baker", time: "2022-02-01T09:00:00+00:00", text: "Flour costs what it costs." },
      { author: "Gerda", time: "2022-02-01T09:30:00+00:00", text: "So do rolls, it seems." },
      { author: undefined, time: "2022-02-02T10:00:00+00:00", text: "Nobody asked us." },
    ]);
  });

  it("with the comment that each reply answers", async () => {
    expect((await read(wordpress)).map(({ id, parent }) => [id, parent])).toEqual([
      ["101", undefined],
      ["102", "101"],
      ["103", "102"],
      ["104", undefined],
    ]);
  });

  it("and keeps the comment that lost its author", async () => {
    expect((await read(wordpress)).map(({ flags }) => flags)).toEqual([
      undefined,
      undefined,
      undefined,
      "author-lost",
    ]);
  });

  it("with the title and address of the article, and no pingbacks", async () => {
    for (const fields of await read(wordpress)) {
      expect(fields).toMatchObject({
        source: "The Bakery on the Corner Reopens",
        url: "https://valley-post.example/2022/02/bakery",
      });
    }
  });
});

describe("html reads a page of an old theme", () => {
  it("whose text stands beside what is about the comment", async () => {
    expect(await read(old)).toMatchObject([
      {
        id: "7",
        author: "miller",
        time: "October 9, 2020 at 3:15 pm",
        text: "It turned all night.\n\nI heard it.",
      },
      { id: "8", author: "Jan", time: "October 9, 2020 at 4:00 pm", text: "So did I.", parent: "7" },
      { id: "9", author: "Eva", text: "I did not." },
    ]);
  });

  it("whose title is only in the head", async () => {
    expect((await read(old))[0]?.source).toBe("The Mill Turns Again");
  });
});

describe("html reads pages without such markup", () => {
  it("by microdata", async () => {
    expect(await read(MICRODATA)).toEqual([
      { number: "1", author: "Ann", time: "2020-10-08T19:30:00Z", text: "Deep enough.", source: "The well" },
      { number: "2", flags: "author-lost", text: "Dry <again>.", source: "The well" },
    ]);
  });

  it("by linked data", async () => {
    expect(await read(LINKED)).toEqual([
      { number: "1", author: "Ann", time: "2020-10-08", text: "Deep enough.", source: "The well" },
      { number: "2", flags: "author-lost", text: "Dry again.", source: "The well" },
    ]);
  });

  it("by how their text looks, and never by their scripts", async () => {
    expect(await read(PLAIN)).toEqual([
      { author: "Ann", time: "May 4, 2021 at 9:12 am", text: "Deep enough.", source: "The well" },
      { author: "Bo", text: "Dry\nagain.", source: "The well" },
    ]);
  });

  it("with the numbers of a numbered list", async () => {
    const items = ["Ann", "Bo"].map((name) => `<li>${name} said:<p>I am ${name}.</p></li>`).join("");
    const rows = await read(`<html><body><h1>A well</h1><ol>${items}</ol></body></html>`);
    expect(rows.map(({ id, author, text }) => [id, author, text])).toEqual([
      ["1", "Ann", "I am Ann."],
      ["2", "Bo", "I am Bo."],
    ]);
  });

  it.skipIf(!existsSync(SEED))(
    "as it reads the same text alone (skipped where the seed is absent)",
    async () => {
      const seed = readFileSync(SEED, "utf8");
      for (const page of [`<pre>${seed}</pre>`, seed.replaceAll("\n", "<br>\n")]) {
        const rows = await read(`<html><body>${page}</body></html>`);
        expect(rows.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
        expect(rows[4]).toMatchObject({ flags: "author-lost", source: expect.stringMatching(/^CSTO Will/) });
      }
    },
  );
});

describe("html refuses a page", () => {
  it("without comments, and says what to do", async () => {
    await expect(readAll(html, "<html><body>A story.</body></html>")).rejects.toThrow(
      "scroll to the last comment",
    );
  });

  it("of more than 32 MiB", async () => {
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield "<p>word</p>".repeat(100_000);
    }
    const reading = html.records(endless())[Symbol.asyncIterator]();
    await expect(reading.next()).rejects.toThrow(UnreadableFile);
  });

  it("that nests without end, instead of running out of stack", async () => {
    for (const tag of ["div", "ul", "li class=comment", "b"]) {
      const text = `<html><body>${`<${tag}>`.repeat(20_000)}Ann said:`;
      const rows = await readAll(html, text).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableFile);
        return [];
      });
      expect(rows.length).toBeLessThan(25_000);
    }
  }, 30_000);

  it("nor takes for ever over white space, comments and long lines", async () => {
    const start = performance.now();
    for (const part of ["<!-- -->", " ", "\n", "<br>", "1 ", "&nbsp;", "a:", "<ol><li>x</ol>"]) {
      await readAll(html, `<pre>${part.repeat(20_000)}x`).catch(() => []);
      html.recognises(part.repeat(8_000), "x");
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
