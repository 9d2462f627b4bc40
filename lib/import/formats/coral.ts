import { shapedCsv } from "#lib/import/csv/shape.ts";
import { plainText } from "#lib/import/html/plain.ts";

/** The comments that Coral lets a commenter or a newsroom download as CSV. */
export const coral = shapedCsv({
  id: "coral",
  name: "Coral",
  columns: ["Comment ID", "Published Timestamp", "Article URL", "Comment URL", "Comment Text"],
  row: (cells) => ({
    id: cells["Comment ID"],
    text: plainText(cells["Comment Text"] ?? "", { breaks: true }),
    author: cells["Author"] ?? cells["Username"],
    time: cells["Published Timestamp"],
    url: cells["Article URL"],
  }),
});
