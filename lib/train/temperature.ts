/**
 * What sums are to be divided by so that the likelihoods made of them are right about how often they are right: the
 * least log loss on held-out rows (temperature scaling; Guo et al. 2017, section 4). Rows of label −1 are passed
 * over; a row holds `width` sums, those of the head from `from` on.
 */
export function temperatureFor(
  sums: Float64Array,
  labels: Int32Array,
  width: number,
  from: number,
  classes: number,
): number {
  const logits: { sums: number[]; label: number }[] = [];
  for (const [row, label] of labels.entries()) {
    const at = row * width + from;
    if (label >= 0) logits.push({ sums: [...sums.subarray(at, at + classes)], label });
  }
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let step = -20; step <= 30; step++) {
    const temperature = 1.05 ** step;
    const loss = logLoss(logits, temperature);
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

function logLoss(rows: readonly { sums: readonly number[]; label: number }[], temperature: number): number {
  let loss = 0;
  for (const { sums, label } of rows) {
    const highest = Math.max(...sums) / temperature;
    const total = sums.reduce((sum, logit) => sum + Math.exp(logit / temperature - highest), 0);
    loss += Math.log(total) + highest - (sums[label] ?? 0) / temperature;
  }
  return loss;
}
