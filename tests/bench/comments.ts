// Comments out of a generator with a seed: the same each time, of some 190 characters, with what comments hold.
import { randomFrom } from "../random.ts";

const WORDS = `the a we they you people nobody everyone never always again still who why what when there here
  this that our their country government leaders army soldiers border village city road bridge school
  hospital price bread winter summer news paper article author reader comment truth lie promise help
  money war peace treaty alliance border observer minister president parliament election vote history
  is are was were will would could should has have had said says know think believe hope fear trust
  betray support defend attack abandon save protect blame forget remember pay buy sell wait leave stay
  good bad great terrible honest corrupt weak strong brave shameful useless clever ridiculous sad
  not no and but or because so if then than with without against for from to in on at by of about`
  .split(/\s+/)
  .filter(Boolean);
const NAMES = ["Russia", "Putin", "the Kremlin", "NATO", "the West", "the EU", "Ukraine", "Europe", "Moscow"];
const ARTICLES = 200;
const DAY = 86_400_000;
const ENDS = [". ", ". ", "! ", "? ", ", ", "… "];

export type Generated = { id: string; author: string; time: string; source: string; text: string };

export function* generated(count: number, seed = 1): Generator<Generated> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const start = Date.UTC(2024, 0, 1);
  for (let i = 0; i < count; i++) {
    // The mean of both bounds is the length aimed at; most are shorter, as they are in life.
    const length = 20 + Math.floor(random() ** 2 * 510);
    let text = "";
    while (text.length < length) {
      for (let words = 3 + Math.floor(random() * 8); words > 0; words--) {
        text += random() < 0.05 ? pick(NAMES) : pick(WORDS);
        if (words > 1) text += " ";
      }
      text += pick(ENDS);
    }
    // As exports have it: article by article, most comments in the first days after it.
    const article = Math.floor((i * ARTICLES) / count);
    const age = -Math.log(1 - random()) * 1.5 * DAY;
    yield {
      id: `c${i}`,
      author: `reader ${Math.floor(random() ** 3 * 20_000)}`,
      time: new Date(start + article * 2 * DAY + Math.floor(age)).toISOString(),
      source: `Article ${article}`,
      text: text.trim(),
    };
  }
}

/** As a CSV file, in pieces. */
export function* asCsv(count: number): Generator<string> {
  yield "id,author,time,source,text\n";
  let lines = "";
  for (const { id, author, time, source, text } of generated(count)) {
    lines += `${id},${author},${time},${source},"${text}"\n`;
    if (lines.length < 100_000) continue;
    yield lines;
    lines = "";
  }
  yield lines;
}
