import { SaxesParser } from "saxes";

/** An element of XML; `text` is all that stands directly in it. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
};

/** A piece of XML as an element, or what is wrong with it in plain words. Entities but XML's own five are unknown. */
export function parseElement(xml: string): { element: Element } | { problem: string } {
  const open: Element[] = [];
  let root: Element | null = null;
  const parser = new SaxesParser({ position: false });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: plainAttributes(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const within = open.at(-1);
    if (within) within.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  try {
    parser.write(xml).close();
  } catch (error) {
    return { problem: `is not valid XML: ${(error as Error).message.replace(/^[\d:]+\s*/, "")}` };
  }
  return root === null ? { problem: "is not valid XML: there is no element" } : { element: root };
}

/** Without namespaces, as the parser was told, their values are strings. */
function plainAttributes(attributes: object): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

/** The text under a path of names, "" where there is none. */
export function textAt(element: Element, ...path: readonly string[]): string {
  return childAt(element, ...path)?.text.trim() ?? "";
}

export function childAt(element: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (within, name) => within?.children.find((child) => child.name === name),
    element,
  );
}
