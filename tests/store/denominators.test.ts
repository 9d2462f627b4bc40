import { expect, it } from "vitest";
import { denominators } from "#lib/store/denominators.ts";
import { withDatabase } from "../database.ts";
import { biased, datasetOf } from "../estimates/labelled.ts";

withDatabase();

it("comments, authors and sources are counted apart, alike from rollups and from comments", async () => {
  const run = await datasetOf([...biased(90), { text: "unsigned" }]);
  const byLean = (found: Awaited<ReturnType<typeof denominators>>) =>
    found.toSorted((a, b) => String(a.lean).localeCompare(String(b.lean)));
  const all = byLean(await denominators(run, {}));
  expect(all).toEqual([
    { lean: "neither", comments: 61, authors: 47, sources: 2 },
    { lean: null, comments: 91, authors: 50, sources: 2 },
    { lean: "pro-russia", comments: 30, authors: 30, sources: 2 },
  ]);
  expect(byLean(await denominators(run, { lean: ["pro-russia", "neither"] }))).toEqual(all);
  expect(await denominators(run, { q: "nowhere to be found" })).toEqual([]);
});
