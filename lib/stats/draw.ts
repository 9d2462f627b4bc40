import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * The first `n` of 0 … size − 1 in an order drawn by chance, all orders being equally likely: a simple random sample
 * without replacement, in random order. The same seed gives the same order, so that a longer draw begins with the
 * shorter one and a sample can grow. `stream` draws independently of other streams of the same seed. Durstenfeld
 * (1964), algorithm 235; Cochran (1977), "Sampling Techniques", section 2.1. Throws where there are fewer than `n`.
 */
export function draw(size: number, n: number, seed: number, stream = 0): number[] {
  if (n > size) throw new RangeError(`${n} cannot be drawn from ${size}`);
  const random = xoroshiro128plus(seed);
  for (let jumps = 0; jumps < stream; jumps++) random.jump();
  // Only the places that were swapped are kept: drawing a hundred from a million costs a hundred.
  const swapped = new Map<number, number>();
  return Array.from({ length: n }, (_, place) => {
    const other = uniformInt(random, place, size - 1);
    const drawn = swapped.get(other) ?? other;
    swapped.set(other, swapped.get(place) ?? place);
    return drawn;
  });
}
