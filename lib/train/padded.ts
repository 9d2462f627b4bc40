import type { Labelled } from "./labelled.ts";
import { randomFrom } from "./random.ts";

/** So many comments come once more with something beside the point before or behind them. */
const SHARE = 0.5;
const LONGEST = 70;

/**
 * Comments once more with a remark that takes no side before or behind them: what they say stays what it was. From them
 * is learned that such a remark changes nothing. The same every time.
 */
export function padded(comments: readonly Labelled[]): Labelled[] {
  const random = randomFrom(11);
  const remarks = comments.filter(isRemark).map(({ text }) => text);
  if (remarks.length === 0) return [];
  return comments.flatMap((comment) => {
    if (random() >= SHARE) return [];
    const remark = remarks[Math.floor(random() * remarks.length)] ?? "";
    const [first, second] = random() < 0.5 ? [comment.text, remark] : [remark, comment.text];
    return [{ ...comment, text: `${ended(first)} ${second}` }];
  });
}

function isRemark({ text, stances, tone }: Labelled): boolean {
  return tone === "neutral" && text.length <= LONGEST && (stances?.every((one) => one === "none") ?? false);
}

/** Where a sentence ends without a mark, most people would have put one. */
function ended(text: string): string {
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text;
}
