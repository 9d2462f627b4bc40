import type { ScoredComment } from "#lib/store/comments.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./comment.module.css";

type Props = { comment: ScoredComment; targetNames: ReadonlyMap<string, string> };

const TONE_REASONS = {
  evidence: "",
  balanced: " (good and bad in balance)",
  "no-evidence": " (no such word)",
  language: "",
  failed: "",
} as const;

const COLOURS: Readonly<Record<string, string>> = {
  negative: "var(--against)",
  neutral: "var(--neither)",
  positive: "var(--favour)",
  against: "var(--against)",
  favour: "var(--favour)",
};

/** What the engine says of a comment: the stances first, for they are what was found; the lean follows by rule. */
export function Verdict({ comment, targetNames }: Props) {
  if (comment.tone.label === "unscored") {
    return <div className={classes["verdict"]}>{notScored(comment)}</div>;
  }
  if (comment.lean.label === "unscored") {
    return (
      <div className={classes["verdict"]}>
        <ToneChip comment={comment} />
        <span>stance not scored: this engine tells the tone alone</span>
      </div>
    );
  }
  const stances = Object.entries(comment.stances).filter(([, stance]) => stance !== "none");
  return (
    <div className={classes["verdict"]}>
      {stances.length === 0 && <Chip colour="var(--neither)" text="no stance found" />}
      {stances.map(([target, stance]) => (
        <Chip
          key={target}
          colour={COLOURS[stance] ?? ""}
          text={`${stance === "favour" ? "in favour of" : "against"} ${targetNames.get(target) ?? target}`}
        />
      ))}
      <ToneChip comment={comment} />
      <span>lean by the rule: {leanWords(comment)}</span>
    </div>
  );
}

function notScored({ tone }: ScoredComment): string {
  if (tone.reason === "failed") return "Not scored: the engine gave no answer. Scoring anew may mend it.";
  return "Not scored: the engine does not read this language.";
}

function ToneChip({ comment: { tone } }: { comment: ScoredComment }) {
  return <Chip colour={COLOURS[tone.label] ?? ""} text={`tone ${tone.label}${TONE_REASONS[tone.reason]}`} />;
}

function leanWords({ lean }: ScoredComment): string {
  if (lean.label !== "neither") return nameOf(lean.label);
  return lean.reason === "no-stance" ? "neither" : `neither (${nameOf(lean.reason)})`;
}

function Chip({ colour, text }: { colour: string; text: string }) {
  return (
    <span className={classes["chip"]}>
      <span className={classes["dot"]} style={{ background: colour }} />
      {text}
    </span>
  );
}
