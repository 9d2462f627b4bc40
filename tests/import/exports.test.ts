import { createReadStream, existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./archive/archives.ts";

const FIXTURES = new URL("../../../shared/data/fixtures/", import.meta.url);

/** Format, comments, rejected rows, and how many of the comments answer another. */
const REAL = [
  ["disqus/disqus.xml", "disqus", 5, 1, 0],
  ["disqus/disqus-deleted-post.xml", "disqus", 5, 1, 0],
  ["disqus/isso.xml", "disqus", 5, 1, 2],
  ["wordpress/isso.xml", "wordpress-export", 8, 0, 3],
  ["commento/commento.json", "commento", 3, 0, 1],
  ["isso/generic.json", "isso", 2, 0, 0],
  ["youtube/comment_threads_by_video_paged_1.json", "youtube", 5, 0, 0],
  ["youtube/comments_by_parent_paged_1.json", "youtube", 2, 0, 2],
] as const;

describe.skipIf(!existsSync(FIXTURES))(
  "real exports (skipped where they are not beside the repository)",
  () => {
    it.each(REAL)("%s is read as %s", async (path, format, accepted, rejected, replies) => {
      const found = await read(createReadStream(new URL(path, FIXTURES)));
      expect(found.format).toBe(format);
      expect(found.rejections).toHaveLength(rejected);
      expect(found.comments).toHaveLength(accepted);
      expect(found.comments.filter(({ parentId }) => parentId !== null)).toHaveLength(replies);
    });
  },
);
