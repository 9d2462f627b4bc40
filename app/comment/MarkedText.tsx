import type { Evidence } from "#lib/comment.ts";
import classes from "./comment.module.css";
import { highlight } from "./highlight.ts";

type Names = ReadonlyMap<string, string>;
type Props = { text: string; evidence: readonly Evidence[]; targetNames: Names };

/** A comment's original text with what bears on its verdict marked in it. */
export function MarkedText({ text, evidence, targetNames }: Props) {
  let at = 0;
  return (
    <p className={classes["text"]} dir="auto">
      {highlight(text, evidence).map((stretch) => {
        const key = at;
        at += stretch.text.length;
        if (stretch.evidence.length === 0) return stretch.text;
        return (
          <mark
            key={key}
            className={classOf(stretch.evidence)}
            title={stretch.evidence.map((piece) => explained(piece, targetNames)).join(" · ")}
          >
            {stretch.text}
          </mark>
        );
      })}
    </p>
  );
}

function classOf(evidence: readonly Evidence[]): string {
  const kinds = evidence.map(({ kind, weight }) => {
    if (kind === "word") return weight < 0 ? classes["bad"] : classes["good"];
    return classes[kind];
  });
  return [...new Set(kinds)].join(" ");
}

/** One piece of evidence in words. */
export function explained({ kind, weight, target, rule }: Evidence, targetNames: Names): string {
  const name = targetNames.get(target ?? "") ?? target;
  const signed = weight > 0 ? `+${round(weight)}` : `−${round(-weight)}`;
  switch (kind) {
    case "word":
      return `tone ${signed}`;
    case "negator":
      return "turns what follows";
    case "target":
      return `names ${name}`;
    case "cue":
      return `speaks ${weight < 0 ? "against" : "for"} ${name} (${signed})`;
    case "rule":
      return `${weight < 0 ? "against" : "in favour of"} ${name}: ${rule} (${signed})`;
  }
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
