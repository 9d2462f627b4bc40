import { unpackEvidence } from "../comment/packed-evidence.ts";
import type { Evidence } from "../comment.ts";

// Rows of before it was packed hold bare arrays as JSON, [kind, start, length, weight, target, rule], what is missing
// at the end left away.
type Row = [
  kind: number,
  start: number,
  length: number,
  weight?: number,
  target?: string | null,
  rule?: string,
];

const KINDS = ["word", "negator", "target", "rule"] as const;
const BRACKET = 0x5b;

/** Evidence as it was before it was stored, today or by an earlier version. */
export function storedEvidence(stored: Uint8Array): Evidence[] {
  if (stored[0] !== BRACKET) return unpackEvidence(stored);
  return (JSON.parse(new TextDecoder().decode(stored)) as Row[]).map(fromJson);
}

function fromJson([kind, start, length, weight = 0, target, rule]: Row): Evidence {
  return {
    kind: KINDS[kind] ?? "word",
    start,
    end: start + length,
    weight,
    ...(target != null && { target }),
    ...(rule != null && { rule }),
  };
}
