/** A file of labelled comments that engines are developed with; it is no part of the project. */
export type DevelopmentSet = {
  file: string;
  /** What it holds, for people. */
  about: string;
  /** The fields it is worth measuring in. */
  fields: readonly string[];
  /** The column by whose values it is also measured in parts. */
  by?: string;
  /** The engines that learned from it, and of which it tells nothing. */
  learnedBy?: readonly string[];
};

/** What the product's figures of accuracy are of: people's comments, labelled by three readers each. */
export const BENCHMARK = "stance_comments_dev.jsonl";

export const developmentSets: readonly DevelopmentSet[] = [
  {
    file: BENCHMARK,
    about: "Reader comments under videos about the Russia–Ukraine war; the majority of three readers",
    fields: ["lean", "tone", "russia", "west", "ukraine"],
  },
  {
    file: "stance_theatres_invented.jsonl",
    about:
      "Invented comments on other theatres; says how far an engine generalises, not how well real comments are scored",
    fields: ["lean", "tone"],
    by: "theatre",
    learnedBy: ["undertone"],
  },
  {
    file: "stance_tweets_agnias47.jsonl",
    about: "Tweets of March 2022; one annotator, noisy, few pro-Russia",
    fields: ["lean"],
  },
  {
    file: "sentiment_reddit_goemotions.jsonl",
    about: "Reddit comments (GoEmotions)",
    fields: ["tone"],
    learnedBy: ["undertone"],
  },
  {
    file: "sentiment_tweets_vader.jsonl",
    about: "Tweets rated by twenty people (VADER)",
    fields: ["tone"],
    learnedBy: ["undertone"],
  },
  {
    file: "sentiment_movie_vader.jsonl",
    about: "Sentences of film reviews (VADER)",
    fields: ["tone"],
    learnedBy: ["undertone"],
  },
  {
    file: "sentiment_product_vader.jsonl",
    about: "Sentences of product reviews (VADER)",
    fields: ["tone"],
    learnedBy: ["undertone"],
  },
];
