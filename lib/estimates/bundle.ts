import { createHash } from "node:crypto";
import type { Files } from "../export/zip.ts";
import { BIBLIOGRAPHY } from "./bibliography.ts";
import type { Methods } from "./methods.ts";
import { figureSentence, methodsText } from "./methodsText.ts";

/**
 * All that the figures of a view come from, as files: labels, probabilities, verdicts, configuration and the figures
 * themselves, with the SHA-256 of each. Without the texts of comments, and coders by number.
 */
export function bundleOf(of: Methods): Files {
  const files: Files = {
    "README.txt": README,
    "configuration.json": json(configuration(of)),
    "labels.jsonl": lines(labels(of)),
    "sample.jsonl": lines(sample(of)),
    "population.jsonl": lines(of.audit.cells),
    "figures.json": json(
      of.figures.map(({ figure, group, words, estimate }) => ({
        figure: figure.id,
        group: group ?? {},
        words,
        estimate,
      })),
    ),
    "methods.txt": methods(of),
    "sources.bib": BIBLIOGRAPHY,
  };
  return { ...files, SHA256SUMS: sums(files) };
}

/** As the command sha256sum writes and reads them. */
export function sums(files: Files): string {
  return Object.entries(files)
    .map(([name, text]) => `${createHash("sha256").update(text).digest("hex")}  ${name}\n`)
    .join("");
}

function configuration({ dataset, query, run, audit }: Methods): object {
  const { id, name, seed, design, power, strata, size, overlap, throughImport, createdAt } = audit.sample;
  return {
    bundle: 1,
    dataset: dataset.name,
    view: query,
    rule: audit.filter.rule ?? null,
    run: {
      ...{ id: run.id, engine: run.engine, version: run.version },
      ...{ configHash: run.configHash, createdAt: run.createdAt, targets: run.targets },
    },
    sample: {
      ...{ id, name, seed, design, power, strata, size, overlap, throughImport, createdAt },
      ...{ runId: audit.sample.runId, targets: audit.sample.targets },
    },
  };
}

function labels({ answers, coders }: Methods): object[] {
  return answers.map(({ commentId, coder, origin, field, value, at }) => ({
    ...{ comment: commentId, coder: coders.get(coder), origin, field, value, at },
  }));
}

function sample({ audit }: Methods): object[] {
  return audit.items.map(
    ({ commentId, position, stratum, probability, shared, verdict, source, day, language }) => ({
      ...{ comment: commentId, position, stratum, probability, shared, verdict, source, day, language },
    }),
  );
}

function methods(of: Methods): string {
  const sections = methodsText(of).map(({ title, text }) => `${title}\n\n${text}\n`);
  return [...sections, `Figures\n\n${of.figures.map(figureSentence).join("\n")}\n`].join("\n");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

const README = `What the figures of one view of one data set come from.

configuration.json  data set, view, engine with version and targets, sample with seed, design and strata
labels.jsonl        what coders said: comment, coder, field, value (null where withheld), time
sample.jsonl        the comments drawn: stratum, inclusion probability, the engine's verdict, groups
population.jsonl    how many comments of the population share a stratum, a verdict and a source
figures.json        each figure with its estimate, interval, labels, method and the engine's own value
methods.txt         the methods section, sources.bib its references
SHA256SUMS          for sha256sum --check

Recompute every figure:  npm run -s undertone -- recompute BUNDLE.zip
`;
