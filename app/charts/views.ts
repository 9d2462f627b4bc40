import type { ComponentType } from "react";
import { AuthorsView } from "./authors/view.tsx";
import { LanguagesView } from "./languages/view.tsx";
import { LeanView } from "./lean/view.tsx";
import { MatrixView } from "./matrix/view.tsx";
import { SourcesView } from "./sources/view.tsx";
import { TargetsView } from "./targets/view.tsx";
import { TimeView } from "./time/view.tsx";
import { ToneView } from "./tone/view.tsx";
import type { ViewProps } from "./view.ts";
import { WordsView } from "./words/view.tsx";

/** How each chart is drawn, by its id. */
export const views: Readonly<Record<string, ComponentType<ViewProps>>> = {
  lean: LeanView,
  tone: ToneView,
  time: TimeView,
  matrix: MatrixView,
  targets: TargetsView,
  sources: SourcesView,
  authors: AuthorsView,
  languages: LanguagesView,
  words: WordsView,
};
