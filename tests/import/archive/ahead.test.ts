import { describe, expect, it } from "vitest";
import { ahead } from "#lib/import/archive/ahead.ts";
import { BeyondLimits } from "#lib/import/archive/limits.ts";
import { all } from "../../laws/reading.ts";

const BYTES = Buffer.from("abcdefgh");

async function* failing(error: Error, log: string[] = []): AsyncGenerator<Uint8Array> {
  try {
    for (const byte of BYTES) yield Buffer.from([byte]);
    throw error;
  } finally {
    log.push("closed");
  }
}

describe("looking ahead", () => {
  it.each([0, 3, 100])("at %i bytes changes nothing", async (count) => {
    const read: Uint8Array[] = [];
    const bytes = await ahead(failing(new Error("the end")), count);
    await expect(async () => {
      for await (const chunk of bytes) read.push(chunk);
    }).rejects.toThrow("the end");
    expect(Buffer.concat(read)).toEqual(BYTES);
  });

  it("throws what is beyond the limits at once, if it looks so far", async () => {
    const beyond = new BeyondLimits("too far");
    await expect(ahead(failing(beyond), 100)).rejects.toThrow("too far");
    await expect(ahead(failing(beyond), 3).then(all)).rejects.toThrow("too far");
  });

  it("lets go of the bytes when it is left", async () => {
    const log: string[] = [];
    for await (const _ of await ahead(failing(new Error("the end"), log), 3)) break;
    expect(log).toEqual(["closed"]);
  });
});
