/** An answer, how sure of it its giver was (0 … 1), and whether it was right. */
export type Confidence = { confidence: number; right: boolean };

/** The answers given with a confidence between `from` (not included, but for 0) and `to`. */
export type ReliabilityBin = {
  from: number;
  to: number;
  n: number;
  /** null in an empty bin. */
  confidence: number | null;
  accuracy: number | null;
};

/** Answers by confidence in bins of equal width: what a reliability diagram draws. Guo et al. (2017), section 2. */
export function reliabilityBins(answers: readonly Confidence[], bins = 10): ReliabilityBin[] {
  const counts = Array.from({ length: bins }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of answers) {
    const place = Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
    const bin = counts[place];
    if (bin === undefined) throw new RangeError(`${confidence} is no confidence of 0 … 1`);
    bin.n += 1;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return counts.map(({ n, confidence, right }, place) => ({
    from: place / bins,
    to: (place + 1) / bins,
    n,
    confidence: n === 0 ? null : confidence / n,
    accuracy: n === 0 ? null : right / n,
  }));
}

/**
 * Expected calibration error: by how much confidence and accuracy differ, on average over the answers. Naeini,
 * Cooper & Hauskrecht (2015); Guo et al. (2017), "On Calibration of Modern Neural Networks", equation 3. null of
 * nothing.
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  if (n === 0) return null;
  return bins.reduce(
    (sum, bin) => sum + (bin.n / n) * Math.abs((bin.accuracy ?? 0) - (bin.confidence ?? 0)),
    0,
  );
}
