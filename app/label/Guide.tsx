import Markdown from "markdown-to-jsx/react";
import classes from "./label.module.css";

const OPTIONS = {
  disableParsingRawHTML: true,
  // Under the page's own headings.
  overrides: { h1: { component: "h2" }, h2: { component: "h3" }, h3: { component: "h4" } },
} as const;

/** The labelling guide as a page. */
export function Guide({ text }: { text: string }) {
  return (
    <div className={classes["guideText"]} dir="auto">
      <Markdown options={OPTIONS}>{text}</Markdown>
    </div>
  );
}
