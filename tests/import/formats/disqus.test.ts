import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { disqus } from "#lib/import/formats/disqus.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";
import { readAll, rejectionsOf } from "../../laws/reading.ts";

const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>harbour</forum><title>General</title></category>
<thread dsq:id="7"><id>x</id><link>https://news.example/bridge</link><title>The bridge</title></thread>
`;
const FIRST = `<post dsq:id="11"><id/><message><![CDATA[<p>Too late, &amp; too dear.</p><p>Again.</p>]]></message>
<createdAt>2024-03-05T10:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
<author><name>Ann</name><username>ann1</username></author><thread dsq:id="7"/></post>
`;
const SECOND = `<post dsq:id="12"><message>Never mind &lt;3</message><createdAt>2024-03-05T10:05:00Z</createdAt>
<isDeleted>true</isDeleted><isSpam>true</isSpam><author><username>bo</username></author>
<thread dsq:id="7"/><parent dsq:id="11"/></post>
`;
const WHOLE = `${HEAD}<!-- <post> in a comment -->${FIRST}${SECOND}</disqus>\n`;
const BROKEN = `${HEAD}${FIRST.replace("</author>", "")}${FIRST.replace("</post>", "")}${SECOND}</disqus>`;

exportedLaws(disqus, [
  { name: "two posts", text: WHOLE, records: 2, rejections: 0 },
  { name: "two broken posts and a whole one", text: BROKEN, records: 1, rejections: 2 },
]);

describe("disqus", () => {
  it("keeps thread, parent, author and marks, and shows the text as a reader sees it", async () => {
    const source = { source: "The bridge", url: "https://news.example/bridge" };
    expect(await filledCells(disqus, WHOLE)).toEqual([
      {
        ...source,
        id: "11",
        author: "Ann",
        time: "2024-03-05T10:00:00Z",
        text: "Too late, & too dear.\n\nAgain.",
      },
      {
        ...source,
        ...{ id: "12", parent: "11", author: "bo", time: "2024-03-05T10:05:00Z" },
        text: "Never mind <3",
        flags: "deleted spam",
      },
    ]);
  });

  it("says which post is broken, and where", async () => {
    const [first, second] = rejectionsOf(await readAll(disqus, BROKEN));
    expect(first?.reason).toMatch(/^record 1 \(line 5\) is not valid XML/);
    expect(second?.reason).toBe("record 2 (line 8) the element <post> is never closed");
  });

  it("unfolds no entities: a billion laughs is refused", async () => {
    const laughs = `<?xml version="1.0"?>\n<!DOCTYPE disqus [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<disqus><post>&b;</post></disqus>`;
    await expect(readAll(disqus, laughs)).rejects.toThrow("declares entities of its own");
    await expect(readAll(disqus, laughs)).rejects.toThrow(UnreadableFile);
    const undeclared = `${HEAD}${SECOND.replace("&lt;", "&b;")}</disqus>`;
    expect(rejectionsOf(await readAll(disqus, undeclared))[0]?.reason).toContain("undefined entity");
  });

  it("gives up a post that is never closed, not the file, and holds little of it", async () => {
    async function* endless(): AsyncGenerator<string> {
      yield `${HEAD}<post dsq:id="1"><message><![CDATA[`;
      for (let i = 0; i < 80; i++) yield "no end ".repeat(20_000);
      yield `${SECOND}</disqus>`;
    }
    const reads = [];
    for await (const read of disqus.records(endless())) reads.push(read);
    expect(reads).toMatchObject([{ rejection: { row: 1 } }, { record: { fields: { id: "12" } } }]);
  });
});
