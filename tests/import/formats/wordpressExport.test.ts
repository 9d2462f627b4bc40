import { describe, expect, it } from "vitest";
import { wordpressExport } from "#lib/import/formats/wordpressExport.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";
import { readAll, rejectionsOf } from "../../laws/reading.ts";

const comment = (id: number, cells: Record<string, string>): string =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id>${Object.entries({
    author: `<![CDATA[Ann ${id}]]>`,
    author_email: "ann@news.example",
    date: "2024-03-05 14:00:00",
    date_gmt: "2024-03-05 10:00:00",
    approved: "1",
    type: "comment",
    parent: "0",
    ...cells,
  })
    .map(([name, cell]) => `<wp:comment_${name}>${cell}</wp:comment_${name}>`)
    .join("\n")}<wp:commentmeta><wp:meta_key>x</wp:meta_key></wp:commentmeta></wp:comment>\n`;

const TEXT = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour News</title><link>https://news.example</link><wp:wxr_version>1.2</wp:wxr_version>
<item><title>The bridge</title><link>https://news.example/bridge</link>
<content:encoded><![CDATA[<p>A <title>strange</title> post</p>]]></content:encoded>
${comment(1, { content: "<![CDATA[Too late.\n\nAnd <b>too dear</b> &amp; ugly]]>" })}
${comment(2, { content: "Never mind", parent: "1", approved: "0" })}
</item>
<item><title><![CDATA[Ferries & more]]></title><link>https://news.example/ferries</link>
${comment(3, { content: "Buy pills", approved: "spam", date_gmt: "0000-00-00 00:00:00" })}
${comment(4, { content: "[...] as the Harbour News writes [...]", type: "pingback" })}
${comment(5, { content: "Gone", approved: "trash" })}
</item></channel></rss>`;

exportedLaws(wordpressExport, [{ name: "two posts", text: TEXT, records: 4, rejections: 1 }]);

describe("wordpressExport", () => {
  it("keeps post, parent, time and marks", async () => {
    const bridge = { source: "The bridge", url: "https://news.example/bridge" };
    const ferries = { source: "Ferries & more", url: "https://news.example/ferries" };
    const time = "2024-03-05 10:00:00Z";
    expect(await filledCells(wordpressExport, TEXT)).toEqual([
      { ...bridge, id: "1", parent: "0", author: "Ann 1", time, text: "Too late.\n\nAnd too dear & ugly" },
      { ...bridge, id: "2", parent: "1", author: "Ann 2", time, text: "Never mind", flags: "pending" },
      {
        ...{ ...ferries, id: "3", parent: "0", author: "Ann 3", time: "2024-03-05 14:00:00" },
        ...{ text: "Buy pills", flags: "spam" },
      },
      { ...ferries, id: "5", parent: "0", author: "Ann 5", time, text: "Gone", flags: "deleted" },
    ]);
  });

  it("takes the links of other sites for what they are", async () => {
    expect(rejectionsOf(await readAll(wordpressExport, TEXT))[0]?.reason).toContain(
      "is a pingback of another site",
    );
  });
});
