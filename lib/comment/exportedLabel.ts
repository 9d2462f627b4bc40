/** All that one person said of one comment, in a sample or outside (0). */
export type ExportedLabel = {
  commentId: string;
  externalId: string | null;
  text: string;
  sampleId: number;
  stratum: string | null;
  probability: number | null;
  shared: boolean | null;
  origin: string;
  coder: string;
  at: Date;
  note: string | null;
  labels: Readonly<Record<string, string | null>>;
};
