import { expect, it } from "vitest";
import { packEvidence } from "#lib/comment/packed-evidence.ts";
import type { Evidence } from "#lib/comment.ts";
import { storedEvidence } from "#lib/store/evidence.ts";

const EVIDENCE: Evidence[] = [
  { kind: "word", start: 0, end: 4, weight: -2.5 },
  { kind: "negator", start: 5, end: 8, weight: 0 },
  { kind: "target", start: 9, end: 15, weight: 0, target: "russia" },
  { kind: "rule", start: 9, end: 22, weight: -1, target: "russia", rule: "betrayal" },
];
/** The same as version 0.1.0 wrote it. */
const AS_JSON = '[[0,0,4,-2.5],[1,5,3],[2,9,6,0,"russia"],[3,9,13,-1,"russia","betrayal"]]';

it("evidence is read as it is written today", () => {
  expect(storedEvidence(packEvidence(EVIDENCE))).toEqual(EVIDENCE);
});

it("evidence that an earlier version wrote is read too", () => {
  expect(storedEvidence(Buffer.from(AS_JSON))).toEqual(EVIDENCE);
  expect(storedEvidence(Buffer.from("[]"))).toEqual([]);
});
