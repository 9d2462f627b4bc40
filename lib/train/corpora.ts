import type { Target } from "../comment.ts";
import { drills } from "./drills.ts";
import type { Labelled } from "./labelled.ts";
import type { Corpora } from "./learn.ts";
import { sharedComments } from "./shared.ts";
import { targetedComments } from "./targeted.ts";
import { writtenComments } from "./written.ts";

/** All there is to learn from: the files of a folder, and the comments invented for Undertone. */
export function corpora(folder: string, targets: readonly Target[]): Corpora {
  const of = (file: string): Labelled[] => sharedComments(folder, `${file}.jsonl`);
  const stances = [
    ...of("stance_comments_train"),
    ...of("stance_theatres_invented"),
    ...writtenComments(),
    ...drills(targets),
  ];
  const tones = [
    ...of("sentiment_tweets_vader"),
    ...of("sentiment_movie_vader"),
    ...of("sentiment_product_vader"),
    ...of("sentiment_reddit_goemotions"),
  ];
  return { stances, tones, targeted: targetedComments(), targets };
}
