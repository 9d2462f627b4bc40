import { expect, it } from "vitest";
import { childAt, parseElement, textAt } from "#lib/import/xml/element.ts";

it("parseElement gives names, attributes, children and text, entities and CDATA undone", () => {
  const parsed = parseElement("<p x='1'>a &amp; <b>c</b> <![CDATA[<d>]]> &#1103;</p>");
  const element = "element" in parsed ? parsed.element : null;
  expect(element).toMatchObject({ name: "p", attributes: { x: "1" }, text: "a &  <d> я" });
  if (element)
    expect([textAt(element, "b"), textAt(element, "none"), childAt(element, "b", "c")]).toEqual([
      "c",
      "",
      undefined,
    ]);
});

it("parseElement says what is wrong, and knows no entities but those of XML", () => {
  expect(parseElement("<p>&lol;</p>")).toEqual({ problem: "is not valid XML: undefined entity." });
  expect(parseElement("<p><b></p>")).toMatchObject({
    problem: expect.stringContaining("is not valid XML: "),
  });
  expect(parseElement("text")).toMatchObject({ problem: expect.stringContaining("is not valid XML: ") });
});
