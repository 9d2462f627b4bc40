// npm run hold-out -- --data FOLDER: how well the engine undertone judges the lean of comments it did not learn from.
// Learns once for each row, each time without something: a theatre of the invented comments, all of them, or a quarter
// of the real ones. Takes a minute and a half a row.
import { parseArgs } from "node:util";
import { lexiconOf, lexicons } from "../lexicon/lexicons.ts";
import { lexiconFor } from "../score/readable.ts";
import { LEANS } from "../score/undertone/decide.ts";
import { verdictOn } from "../score/undertone/verdict.ts";
import { bootstrap } from "../stats/bootstrap.ts";
import { confusionOf, type Judgement } from "../stats/confusion.ts";
import { macroF1 } from "../stats/macroF1.ts";
import { defaultTargets } from "../store/defaultTargets.ts";
import { detectLanguage } from "../text/language.ts";
import { corpora, INVENTED, REAL } from "./corpora.ts";
import type { Labelled } from "./labelled.ts";
import { learnAxis } from "./learn.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) {
  console.error("Say where the data to learn from are: npm run hold-out -- --data FOLDER");
  process.exit(2);
}
const all = corpora(values.data, defaultTargets);
const FOLD = 4;

console.log("| kept out | comments | macro-F1 of the lean |");
console.log("| --- | --- | --- |");
tell("a quarter of the real comments", (_, place) => place % FOLD === 0, REAL);
tell("all invented theatres", () => true, INVENTED);
const theatres = new Set(all.stances.flatMap(({ file, group }) => (file === INVENTED ? [group] : [])));
for (const theatre of theatres) tell(theatre, ({ group }) => group === theatre, INVENTED);

/** Learns without those of a file that are kept out, and prints how well it judges them. */
function tell(name: string, isKeptOut: (comment: Labelled, place: number) => boolean, file: string): void {
  const ofFile = all.stances.filter((comment) => comment.file === file);
  const kept = new Set(ofFile.filter(isKeptOut));
  const axis = learnAxis({ ...all, stances: all.stances.filter((comment) => !kept.has(comment)) });
  const learned = {
    version: "",
    languages: ["en", "ru", "uk", "hy"],
    leanWeight: axis.leanWeight,
    models: [axis.model],
  };
  const judgements = [...kept].map(({ text, lean }): Judgement => {
    const language = detectLanguage(text) ?? lexiconFor(text, lexicons)?.language;
    const read = language !== undefined && learned.languages.includes(language);
    const said = read ? verdictOn(text, defaultTargets, learned, lexiconOf(language)).lean.label : "unscored";
    return { gold: placeOf(lean), said: said === "unscored" ? null : placeOf(said) };
  });
  const f1 = (sample: readonly Judgement[]) => [macroF1(confusionOf(sample, LEANS.length))];
  const [value = null] = f1(judgements);
  const [interval] = bootstrap(judgements, f1);
  console.log(
    `| ${name} | ${kept.size} | ${shown(value)} [${shown(interval?.low)}, ${shown(interval?.high)}] |`,
  );
}

function placeOf(lean: string | null): number {
  return (LEANS as readonly (string | null)[]).indexOf(lean);
}

function shown(value: number | null | undefined): string {
  return value?.toFixed(2) ?? "–";
}
