import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { htmlText } from "#lib/import/html/text.ts";

const text = (html: string): string => htmlText(load(html)("body").get());

describe("htmlText", () => {
  it("sets paragraphs apart by a blank line, and lines by a newline", () => {
    expect(text("<p>a</p><p>b<br>c</p><div>d</div><div>e</div>")).toBe("a\n\nb\nc\n\nd\ne");
  });

  it("makes one space of white space, and none at the ends of lines", () => {
    expect(text("<p>  a \n\t b  <b> c</b> </p>\n <p> d</p>")).toBe("a b c\n\nd");
  });

  it("keeps text as it stands where the page does", () => {
    expect(text("<pre>a\n\n\n  b</pre>")).toBe("a\n\n\n  b");
  });

  it("keeps as many lines apart as there are breaks", () => {
    expect(text("a<br><br><br>b")).toBe("a\n\n\nb");
  });

  it("decodes entities", () => {
    expect(text("a &amp;&nbsp;b &#x1F642; &lt;c&gt;")).toBe("a &\u00A0b 🙂 <c>");
  });

  it("numbers the items of numbered lists", () => {
    expect(text('<ol><li>a</li><li>b</li></ol><ol start="5"><li>c</li></ol><ul><li>d</li></ul>')).toBe(
      "1. a\n2. b\n\n5. c\n\nd",
    );
  });

  it("leaves out what nobody reads", () => {
    expect(
      text("a<script>b</script><style>c</style><!-- d --><button>e</button><textarea>f</textarea>"),
    ).toBe("a");
  });

  it("is nothing for nothing", () => {
    expect(text("")).toBe("");
    expect(text("<div> <p>\n</p></div>")).toBe("");
  });
});
