import type { ScoredComment } from "#lib/store/comments.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./comment.module.css";

type Props = { comment: ScoredComment; targetNames: ReadonlyMap<string, string> };

const TONE_REASONS = {
  evidence: "",
  balanced: " (good and bad in balance)",
  "no-evidence": " (no such word)",
  language: "",
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
  if (comment.lean.label === "unscored") {
    return <div className={classes["verdict"]}>Not scored: the engine does not read this language.</div>;
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
      <Chip
        colour={COLOURS[comment.tone.label] ?? ""}
        text={`tone ${comment.tone.label}${TONE_REASONS[comment.tone.reason]}`}
      />
      <span>lean by the rule: {leanWords(comment)}</span>
    </div>
  );
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
