import type { Target } from "../comment.ts";
import { drills } from "./drills.ts";
import type { Labelled } from "./labelled.ts";
import type { Corpora } from "./learn.ts";
import { padded } from "./padded.ts";
import { readComments } from "./readings.ts";
import { sharedComments } from "./shared.ts";
import { targetedComments } from "./targeted.ts";
import { writtenComments } from "./written.ts";

/** Comments of real readers on one war, and invented ones on other theatres. */
export const REAL = "stance_comments_train.jsonl";
export const INVENTED = "stance_theatres_invented.jsonl";

/** All there is to learn from: the files of a folder, and the comments invented for Undertone. */
export function corpora(folder: string, targets: readonly Target[]): Corpora {
  const of = (file: string): Labelled[] => sharedComments(folder, file);
  // Twice, for those written for Undertone are five times as many.
  const real = of(REAL);
  const written = writtenComments();
  const stances = [
    ...real,
    ...real,
    ...readComments(folder),
    ...of(INVENTED),
    ...written,
    ...padded(written),
    ...drills(targets),
  ];
  const tones = [
    ...of("sentiment_tweets_vader.jsonl"),
    ...of("sentiment_movie_vader.jsonl"),
    ...of("sentiment_product_vader.jsonl"),
    ...of("sentiment_reddit_goemotions.jsonl"),
  ];
  return { stances, tones, targeted: targetedComments(), targets };
}
