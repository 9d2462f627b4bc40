import { describe, expect, it } from "vitest";
import { turn } from "#lib/jobs/turn.ts";
import { database } from "#lib/store/database.ts";
import { ImportStatus, queueImport, turnImport } from "#lib/store/imports.ts";
import { withDatabase } from "../database.ts";
import { begun } from "../store/scored.ts";

withDatabase();

const ALLOWED: Readonly<Record<string, readonly ImportStatus[]>> = {
  pause: ["queued", "running"],
  resume: ["paused"],
  retry: ["failed"],
  cancel: ["queued", "running", "paused"],
  undo: ["finished", "failed", "interrupted", "paused"],
};
const STATES = ImportStatus.options;

describe("an import", () => {
  it.each(Object.entries(ALLOWED))(
    "can be turned by %s in these states only, else it says why",
    async (name, allowed) => {
      const of = await uploaded();
      for (const status of STATES) {
        const now = (await turnImport(of, STATES, { status })) ?? of;
        const done = await turn(now, name);
        expect(done === null ? "unknown" : Object.keys(done), status).toEqual([
          allowed.includes(status) ? "import" : "refusal",
        ]);
      }
    },
  );

  it("is not turned by any other word", async () => {
    expect(await turn(await uploaded(), "constructor")).toBeNull();
  });

  it("whose file is not kept can only be taken out", async () => {
    const { import: of } = await begun();
    expect(await turn(of, "pause")).toEqual({ refusal: expect.stringContaining("import it again") });
    expect(await turn(of, "cancel")).toMatchObject({ import: { status: "removing" } });
  });

  it("that changed comments says that this stays", async () => {
    const of = { ...(await uploaded()), changed: 7 };
    expect(await turn(of, "cancel")).toMatchObject({
      import: { message: expect.stringContaining("What 7 of its rows changed stays") },
    });
  });

  it("stays while a sample speaks for it", async () => {
    const of = await uploaded();
    const run = { datasetId: of.datasetId, runId: of.runId, throughImport: of.id };
    const rest = { name: "Audit", seed: 1, design: "random", power: 1, filter: "", size: 3, overlap: 1 };
    await database().sample.create({ data: { ...run, ...rest, strata: [], targets: [] } });
    expect(await turn(of, "cancel")).toEqual({ refusal: expect.stringContaining('"Audit"') });
  });
});

async function uploaded() {
  const { run, import: of } = await begun();
  const { datasetId, fileName, format, mapping } = of;
  return queueImport({
    datasetId,
    runId: run.id,
    fileName,
    format,
    mapping,
    file: "a-file",
    size: 3,
    choices: {},
  });
}
