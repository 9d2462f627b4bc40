/** One thing somebody said in a sample, of a comment at its place in the random order. */
export type Answer = {
  commentId: string;
  position: number;
  coder: string;
  origin: "coded" | "decided";
  /** "tone" or a target's id. */
  field: string;
  /** Null where it was withheld. */
  value: string | null;
  note: string | null;
  at: Date;
};
