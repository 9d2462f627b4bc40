import { generated } from "../bench/comments.ts";

/** A CSV file of so many rows, some of which are there twice, have no text, or bear the id of another. */
export function troubledCsv(count: number): string {
  const lines = ["id,author,time,source,text"];
  for (const { id, author, time, source, text } of generated(count)) {
    const i = lines.length;
    if (i % 97 === 0) lines.push(`${id},${author},${time},${source},`);
    else if (i % 89 === 0) lines.push(lines[i - 40] ?? "");
    else if (i % 83 === 0) lines.push(`c${i - 60},${author},${time},${source},"another text ${i}"`);
    else lines.push(`${id},${author},${time},${source},"${text}"`);
  }
  return lines.join("\n");
}
