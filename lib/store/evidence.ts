import { Evidence } from "../comment.ts";

// Evidence is most of what a score weighs, so it is stored as bare arrays: [kind, start, length, weight, target, rule],
// what is missing at the end left away. A third of the bytes of the same as objects.
type Packed = [
  kind: number,
  start: number,
  length: number,
  weight?: number,
  target?: string | null,
  rule?: string,
];

const KINDS = Evidence.shape.kind.options;

/** Evidence as it is stored. */
export function encodeEvidence(evidence: readonly Evidence[]): string {
  return JSON.stringify(evidence.map(packed));
}

/** Evidence as it was before it was stored. */
export function decodeEvidence(stored: string): Evidence[] {
  return (JSON.parse(stored) as Packed[]).map(([kind, start, length, weight = 0, target, rule]) => ({
    kind: KINDS[kind] ?? "word",
    start,
    end: start + length,
    weight,
    ...(target != null && { target }),
    ...(rule != null && { rule }),
  }));
}

function packed({ kind, start, end, weight, target, rule }: Evidence): Packed {
  const place = [KINDS.indexOf(kind), start, end - start] as const;
  if (rule !== undefined) return [...place, weight, target ?? null, rule];
  if (target !== undefined) return [...place, weight, target];
  return weight === 0 ? [...place] : [...place, weight];
}
