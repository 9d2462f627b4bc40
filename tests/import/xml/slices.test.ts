import { describe, expect, it } from "vitest";
import { Window } from "#lib/import/window.ts";
import { slices } from "#lib/import/xml/slices.ts";
import { all, pieces } from "../../laws/reading.ts";

const cut = async (xml: string, size?: number) =>
  all(slices(new Window(pieces(xml, size)), ["p"], ["section"]));
const textsOf = async (xml: string) => (await cut(xml)).map(({ text }) => text);

describe("slices cuts out", () => {
  it("elements of the names, wherever they stand, with their line", async () => {
    expect(await cut("<a>\n<p x='1'>one</p>\n<b><p>two <i>2</i></p></b></a>")).toEqual([
      { name: "p", text: "<p x='1'>one</p>", line: 2, problem: null },
      { name: "p", text: "<p>two <i>2</i></p>", line: 3, problem: null },
    ]);
  });

  it("empty ones, and none whose name only begins so", async () => {
    expect(await textsOf("<a><p/><p y='2' /><pre>no</pre><p:q/></a>")).toEqual(["<p/>", "<p y='2' />"]);
  });

  it("none in comments and CDATA, and is not closed by what stands there", async () => {
    expect(
      await textsOf("<a><!-- <p>no</p> --><![CDATA[<p>no</p>]]><p>x<![CDATA[</p><p>]]>y<!--</p>--></p></a>"),
    ).toEqual(["<p>x<![CDATA[</p><p>]]>y<!--</p>--></p>"]);
  });

  it("marks, and looks into them", async () => {
    const found = await cut("<section><p>a</p></section><section/>");
    expect(found.map(({ name, text }) => [name, text])).toEqual([
      ["section", ""],
      ["p", "<p>a</p>"],
      ["section", ""],
    ]);
  });
});

describe("slices says of an element that is never closed", () => {
  it("where it begins, and goes on with the next", async () => {
    expect(await cut("<a><p>one\n<p>two</p></a>")).toEqual([
      { name: "p", text: "<p>one\n", line: 1, problem: "the element <p> is never closed" },
      { name: "p", text: "<p>two</p>", line: 2, problem: null },
    ]);
  });

  it("that it is not, at the end of the file", async () => {
    expect((await cut("<a><p>one <b>")).map(({ problem }) => problem)).toEqual([
      "the element <p> is never closed",
    ]);
    expect((await cut("<a><p><![CDATA[ one </p>")).map(({ problem }) => problem)).toEqual([
      "the element <p> is never closed",
    ]);
  });
});

it("slices cuts the same of any pieces", async () => {
  const xml = `<a>${"<section><p>x<![CDATA[</p>]]></p><p/><!-- <p> -->\n<p>y\n</section>".repeat(20)}</a>`;
  const whole = await cut(xml);
  for (const size of [1, 2, 7, 64]) expect(await cut(xml, size)).toEqual(whole);
  expect(whole).toHaveLength(80);
});

it.each([
  ["lines of nothing but tags", "<p><b></b>"],
  ["comments, none of them closed", "<!-- "],
  ["tags, none of them closed", "<p "],
])("slices takes no longer for every one of many %s", async (_, text) => {
  const began = performance.now();
  for await (const one of slices(new Window(pieces(text.repeat(100_000), 65_536)), ["p"])) void one;
  expect(performance.now() - began).toBeLessThan(10_000);
});
