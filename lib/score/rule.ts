/** A frame that fired for a target: tokens `first` to `last`, the mention among them. */
export type Rule = {
  id: string;
  target: number;
  /** Below 0 is against. */
  weight: number;
  first: number;
  last: number;
};
