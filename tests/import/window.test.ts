import { describe, expect, it } from "vitest";
import { Window } from "#lib/import/window.ts";
import { pieces } from "../laws/reading.ts";

describe("Window", () => {
  it("gathers small pieces into large ones", async () => {
    const window = new Window(pieces("x".repeat(200_000), 10));
    await window.grow();
    expect(window.text.length).toBe(65_540);
    expect(window.ended).toBe(false);
  });

  it("forgets what was read, and at least doubles what was not", async () => {
    const window = new Window(pieces("x".repeat(1_000_000), 1_000));
    await window.grow();
    window.at = 66_000;
    await window.grow();
    expect(window.at).toBe(0);
    expect(window.text.length).toBeLessThan(70_000);
    const kept = window.text.length;
    await window.grow();
    expect(window.text.length).toBeGreaterThanOrEqual(2 * kept);
  });

  it("knows the end", async () => {
    const window = new Window(pieces("abc", 1));
    await window.grow();
    expect(window).toMatchObject({ text: "abc", ended: true });
  });

  it("passes over a byte order mark, but only at the beginning", async () => {
    const window = new Window(pieces("\uFEFFa\uFEFF", 1));
    await window.grow();
    expect(window.text.slice(window.at)).toBe("a\uFEFF");
  });

  it("gives what arrived before the stream failed, then the failure", async () => {
    async function* failing(): AsyncGenerator<string> {
      yield "abc";
      throw new Error("gone");
    }
    const window = new Window(failing());
    await window.grow();
    expect(window).toMatchObject({ text: "abc", ended: false });
    await expect(window.grow()).rejects.toThrow("gone");
  });

  it("lets go of its stream once", async () => {
    let returned = 0;
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: "x".repeat(70_000) }),
        return: async () => {
          returned++;
          return { done: true, value: undefined };
        },
      }),
    };
    const window = new Window(source);
    await window.grow();
    await window.close();
    expect(returned).toBe(1);
  });
});
