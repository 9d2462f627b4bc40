import type { Agreement } from "../eval/agreement.ts";
import type { Interval } from "../stats/bootstrap.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Methods, Reported } from "./methods.ts";

export type Section = { title: string; text: string };

/** A methods section in plain English, to be pasted into a paper or set beside an article; references as in sources.bib. */
export function methodsText(of: Methods): Section[] {
  return [
    { title: "Population", text: population(of) },
    { title: "Classifier", text: classifier(of) },
    { title: "Sample and coding", text: coding(of) },
    { title: "Agreement", text: agreement(of.agreement) },
    { title: "Estimation", text: ESTIMATION },
    { title: "Limits", text: LIMITS },
  ];
}

/** "31 % of the comments lean pro-Russia (95 % interval 21–41 %; …)." */
export function figureSentence({ words, figure, estimate }: Reported): string {
  const write = figure.kind === "share" ? percent : decimal;
  const engine = estimate.naive === null ? "" : `; the classifier alone says ${write(estimate.naive)}`;
  const basis = `${number(estimate.labelled)} of ${number(estimate.size)} labelled`;
  switch (estimate.method) {
    case "counts":
      return `No share ${words}: fewer than 30 comments.`;
    case "too-few-labels":
      return `No share ${words}: ${basis}, ${estimate.missing} more are needed.`;
    case "census":
      return `${write(estimate.value)} ${words} (all ${number(estimate.size)} labelled).`;
    default:
      return `${write(estimate.value)} ${words} (95 % interval ${range(estimate.interval, write)}; ${basis}; ${how(estimate)}${engine}).`;
  }
}

function population({ dataset, population, query, audit, run }: Methods): string {
  const selected = query === "" ? "all comments" : `the comments selected by “${query}”`;
  const strict =
    audit.filter.rule === "strict" ? " A comment counts as leaning only where it favours a side." : "";
  const drawn = audit.sample.createdAt.toISOString().slice(0, 10);
  return (
    `The population is ${selected} of the data set “${dataset.name}” that were in it on ${drawn}: ${number(population)} reader comments. ` +
    `Stances were asked for towards ${list(run.targets.map(({ name }) => name))}; a comment’s lean follows from them by rule.${strict}`
  );
}

function classifier({ run, accuracy }: Methods): string {
  const known =
    accuracy === ""
      ? "This version was not measured on its own benchmark."
      : `On its own benchmark it reaches ${accuracy}.`;
  return `Every comment was classified by Undertone’s engine “${run.engine}”, version ${run.version} (configuration ${run.configHash.slice(0, 16)}, run ${run.id}). ${known}`;
}

function coding({ audit: { sample, items }, labelled, skipped, coders }: Methods): string {
  const how =
    sample.design === "random"
      ? "by simple random sampling without replacement"
      : `by random sampling without replacement stratified by ${sample.design} (${sample.strata.length} strata, allocated by size to the power of ${sample.power})`;
  const missing =
    skipped === 0
      ? ""
      : ` ${number(skipped)} were looked at and skipped; they are taken as missing at random.`;
  return (
    `${number(items.length)} of these comments were drawn ${how} (seed ${sample.seed}). ${number(labelled)} were labelled by hand by ` +
    `${coders.size === 1 ? "one coder" : `${coders.size} coders`}, blind to the classifier and to each other, in random order.${missing} ` +
    "Where several coders labelled a comment the majority counts, and where they differ evenly only an adjudicated label."
  );
}

function agreement(found: readonly Agreement[]): string {
  const told = found.flatMap(({ field, alpha }) =>
    alpha.alpha === null
      ? []
      : [
          `${field.name}: α = ${decimal(alpha.alpha)}${alpha.interval === null ? "" : ` (95 % interval ${range(alpha.interval, decimal)})`}, n = ${alpha.n}`,
        ],
  );
  return told.length === 0
    ? "No comment was labelled by two coders, so agreement between them is not known."
    : `Krippendorff’s alpha for nominal data, with percentile bootstrap intervals over comments (Krippendorff 2011; Zapf et al. 2016): ${told.join("; ")}.`;
}

const ESTIMATION =
  "Shares were estimated from the hand labels. With fewer than 100 labels, fewer than 15 on either side or fewer than 5 " +
  "disagreements with the classifier, the labels alone were used, with the exact interval of Clopper and Pearson (1934), in " +
  "stratified samples at the effective sample size (Korn & Graubard 1998). Otherwise the power-tuned difference estimator was " +
  "used, which corrects the classifier’s share by its errors in the sample (Angelopoulos et al. 2023; Särndal et al. 1992), with " +
  "inclusion probabilities, correction for the finite population, and Student’s t. Groups were estimated from their own " +
  "labels; comparisons of sources are corrected by Holm’s method (1979).";

const LIMITS =
  "These are shares of comments, not of people, among those who comment where the data were collected; they say nothing of " +
  "public opinion. Intervals hold the error of sampling, not that of the coders.";

function how(estimate: Estimate): string {
  return estimate.method === "difference"
    ? `classifier corrected by labels, λ = ${decimal(estimate.lambda)}`
    : "labels alone";
}

function range({ low, high }: Interval, write: (value: number) => string): string {
  return `${write(low)} to ${write(high)}`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function decimal(value: number): string {
  return value.toFixed(2).replace("-", "−");
}

function number(n: number): string {
  return n.toLocaleString("en");
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en").format(names);
}
