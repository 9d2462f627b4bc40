import { describe, expect, it } from "vitest";
import type { Labelled } from "#lib/train/labelled.ts";
import { padded } from "#lib/train/padded.ts";
import { writtenComments } from "#lib/train/written.ts";

describe("comments with a remark beside the point", () => {
  const written = writtenComments();
  const some = padded(written);

  it("are many, and the same every time", () => {
    expect(some.length).toBeGreaterThan(written.length / 3);
    expect(padded(written)).toEqual(some);
  });

  it("keep their labels, and all that they said", () => {
    const labels = ({ lean, stances, tone }: Labelled) => JSON.stringify([lean, stances, tone]);
    const known = new Map(written.map((comment) => [comment.text, labels(comment)]));
    for (const comment of some.slice(0, 200)) {
      const said = [...known].some(
        ([text, label]) => label === labels(comment) && text.length > 0 && comment.text.includes(text),
      );
      expect(said, comment.text).toBe(true);
    }
  });

  it("are none where nobody made a remark", () => {
    const stance = {
      text: "Russia betrayed us",
      file: "",
      group: "",
      lean: "pro-west",
      tone: "negative",
    } as const;
    expect(padded([{ ...stance, stances: ["against", "none", "none"] }])).toEqual([]);
  });
});
