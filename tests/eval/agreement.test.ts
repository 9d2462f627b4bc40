import { describe, expect, it } from "vitest";
import type { Target } from "#lib/comment.ts";
import { agreementIn } from "#lib/eval/agreement.ts";
import type { Answer } from "#lib/label/answer.ts";

const TARGETS: Target[] = [
  { id: "russia", name: "Russia", side: "russia", aliases: {} },
  { id: "west", name: "the West", side: "west", aliases: {} },
];

/** Comment by comment what each coder said in a field; blanks were not labelled, "?" was withheld. */
function answers(field: string, said: Readonly<Record<string, readonly string[]>>): Answer[] {
  return Object.entries(said).flatMap(([coder, values]) =>
    values.flatMap((value, place): Answer[] =>
      value === ""
        ? []
        : [
            {
              ...{ commentId: `c${place}`, position: place, coder, origin: "coded", field, note: null },
              ...{ value: value === "?" ? null : value, at: new Date(place * 1_000) },
            },
          ],
    ),
  );
}

const of = (field: string, said: readonly Answer[]) =>
  agreementIn(said, TARGETS).find((one) => one.field.id === field);

describe("the agreement of coders", () => {
  it("is told of the lean, the tone and each stance; of nothing it is unknown", () => {
    const all = agreementIn([], TARGETS);
    expect(all.map(({ field }) => field.id)).toEqual(["lean", "tone", "russia", "west"]);
    for (const { alpha, pairs, drift } of all)
      expect([alpha.alpha, alpha.n, pairs, drift]).toEqual([null, 0, [], []]);
  });

  it("counts what several labelled, pair by pair and label by label, and no decision", () => {
    const said = answers("tone", {
      Ani: ["negative", "neutral", "neutral", "positive", "?"],
      Ben: ["negative", "negative", "neutral", "", "neutral"],
      Cem: ["negative", "", "", "positive", ""],
    });
    const decision: Answer = { ...(said[1] as Answer), origin: "decided", coder: "Eva", value: "positive" };
    const tone = of("tone", [...said, decision]);
    expect([tone?.alpha.n, tone?.agreed]).toEqual([4, 3]);
    expect(tone?.pairs.map(({ coders, n }) => [...coders, n])).toEqual([
      ["Ani", "Ben", 3],
      ["Ani", "Cem", 2],
      ["Ben", "Cem", 1],
    ]);
    // Rows Ani, columns Ben: both negative once, neutral against negative once, both neutral once.
    expect(tone?.pairs[0]?.confusion.map((row) => row.slice(0, 3))).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [0, 0, 0],
    ]);
    // Observed 2/3, by chance 4/9.
    expect(tone?.pairs[0]?.kappa).toBeCloseTo(0.4, 12);
    expect(tone?.beside).toEqual([
      [6, 1, 0],
      [1, 2, 0],
      [0, 0, 2],
    ]);
  });

  it("in the lean is that of the leans that follow from the stances", () => {
    const said = [
      ...answers("russia", { Ani: ["against", "none"], Ben: ["none", "none"] }),
      ...answers("west", { Ani: ["none", "against"], Ben: ["favour", "?"] }),
    ];
    expect(of("russia", said)?.agreed).toBe(1);
    expect(of("lean", said)).toMatchObject({ agreed: 1, alpha: { n: 1 } });
  });

  it("drifts where it falls off towards the end", () => {
    const first = Array.from({ length: 40 }, () => "none");
    const second = first.map((value, place) => (place >= 30 ? "against" : value));
    const drift = of("russia", answers("russia", { Ani: first, Ben: second }))?.drift ?? [];
    expect(drift.map(({ n, agreed }) => [n, agreed])).toEqual([
      [10, 10],
      [10, 10],
      [10, 10],
      [10, 0],
    ]);
    expect(
      of("russia", answers("russia", { Ani: first.slice(0, 19), Ben: second.slice(0, 19) }))?.drift,
    ).toEqual([]);
  });
});
