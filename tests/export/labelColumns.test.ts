import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { labelColumns } from "#lib/export/labelColumns.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

it("every column of exported labels is described in docs/columns.md, in its order", () => {
  const docs = readFileSync(join(import.meta.dirname, "../../docs/columns.md"), "utf8");
  const [, labels = ""] = docs.split("# Columns of exported labels");
  const described = [...labels.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)].map(([, name, meaning]) => [
    name,
    meaning,
  ]);
  expect(described).toEqual(labelColumns(defaultTargets).map(({ name, meaning }) => [name, meaning]));
});
