import type { Stance, Target } from "../comment.ts";
import { english } from "../lexicon/english.ts";
import type { VerbFrame } from "../lexicon/frames.ts";
import { AXIS } from "../score/undertone/roles.ts";
import { type Labelled, leanBy } from "./labelled.ts";
import { randomFrom } from "./random.ts";

/** What is said of X, and how it speaks of X: above 0 for it, below against it. */
type Sentence = { text: string; weight: number };

const LEADS = [
  "",
  "",
  "",
  "honestly ",
  "sorry but ",
  "after all these years ",
  "I say it again: ",
  "as always ",
  "look, ",
];
const TAILS = [
  "",
  ".",
  "!",
  "!!!",
  ", and everybody knows it",
  " lol",
  ". Simple as that.",
  ", period",
  "... enough said",
];
/** Of all sentences with all targets, so many are kept. */
const KEPT = 0.6;
const SECOND_CLAUSE = 0.3;

/**
 * Plain sentences, made of the frames of the English lexicon: who does it and to whom it is done, with each target in
 * turn. From them is learned what hardly needs saying in comments, and must never be got wrong: "time to dump X".
 * The same every time.
 */
export function drills(targets: readonly Target[]): Labelled[] {
  const random = randomFrom(7);
  const all = sentences();
  return AXIS.flatMap((id) => {
    const names = namesOf(targets, id);
    return all.flatMap((sentence) =>
      random() < KEPT ? [drill(sentence, id, names, all, targets, random)] : [],
    );
  });
}

function drill(
  { text, weight }: Sentence,
  id: (typeof AXIS)[number],
  names: readonly string[],
  all: readonly Sentence[],
  targets: readonly Target[],
  random: () => number,
): Labelled {
  const weights: Record<(typeof AXIS)[number], number> = { russia: 0, west: 0, ukraine: 0 };
  weights[id] = weight;
  let whole = pick(LEADS, random) + filled(text, names, random);
  const other = id === "russia" ? pick(["west", "ukraine"] as const, random) : "russia";
  if (random() < SECOND_CLAUSE) {
    const second = pick(all, random);
    weights[other] = second.weight;
    const joint = pick([", but ", " while ", " and ", ". "], random);
    whole += joint + filled(second.text, namesOf(targets, other), random);
  }
  const stances = AXIS.map((one) => stanceOf(weights[one]));
  const [russia = "none", west = "none", ukraine = "none"] = stances;
  const lean = leanBy(russia, west, ukraine);
  return {
    text: whole + pick(TAILS, random),
    file: "drills",
    group: "drills",
    lean,
    stances: [russia, west, ukraine],
    tone: null,
  };
}

const SUBJECTS = [
  "we",
  "our country",
  "Armenia",
  "Georgia",
  "Serbia",
  "Moldova",
  "my people",
  "everybody",
  "this nation",
];
const DUTIES = ["should", "must", "has to", "needs to", "will have to", "should finally", "ought to"];

/** X is the target, S somebody who should do something, D the duty. */
function filled(text: string, names: readonly string[], random: () => number): string {
  const name = pick(names, random);
  const called = random() < ARTICLE ? `the ${name}` : name;
  return text
    .replace("S D", () => `${pick(SUBJECTS, random)} ${pick(DUTIES, random)}`)
    .replaceAll("X", called);
}

/** As names of alliances have it. */
const ARTICLE = 0.3;

function stanceOf(weight: number): Stance {
  return weight > 0 ? "favour" : weight < 0 ? "against" : "none";
}

function namesOf(targets: readonly Target[], id: string): string[] {
  const names = targets.find((target) => target.id === id)?.aliases["en"] ?? [];
  return names.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)).slice(0, 12);
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
}

/** Weaker than this says too little to be drilled. */
const CLEAR = 1;

function sentences(): Sentence[] {
  const { verbs, predicates, attributes, grammar } = english.frames;
  const ofVerbs = verbs.flatMap((frame) =>
    frame.verbs.flatMap((verb) => verbSentences(frame, grammar.forms(verb))),
  );
  const ofPredicates = predicates.flatMap(({ words, weight }) => words.flatMap((word) => said(word, weight)));
  const ofAttributes = attributes.flatMap(({ words, weight }) =>
    words.flatMap((word) => owned(word, weight)),
  );
  const idioms = Array.from({ length: IDIOMS_EACH }, () => [...IDIOMS, ...MOCKERY]).flat();
  return [...ofVerbs, ...ofPredicates, ...ofAttributes, ...idioms].filter(
    ({ weight }) => weight === 0 || Math.abs(weight) >= CLEAR,
  );
}

type Forms = ReturnType<(typeof english)["frames"]["grammar"]["forms"]>;

/** What verbs and nouns alone do not tell. */
const IDIOMS: readonly Sentence[] = [
  ...[
    "did nothing for us",
    "did nothing while we were attacked",
    "watched and did nothing",
    "never came to help us",
  ],
  ...[
    "does not care about us",
    "cannot be trusted",
    "is not to be trusted",
    "sold us",
    "turned its back on us",
  ],
  ...[
    "never kept its word",
    "is using us",
    "treats us like a colony",
    "let us down",
    "lost the last bit of respect",
  ],
]
  .map((said) => ({ text: `X ${said}`, weight: -2 }))
  .concat(
    [
      "was there when nobody else came",
      "kept its word",
      "is our only hope",
      "is our only ally",
      "never let us down",
    ]
      .concat([
        "gave us bread and peace",
        "stands by us",
        "is on the right side",
        "did the right thing",
        "cares about us",
      ])
      .map((said) => ({ text: `X ${said}`, weight: 2 })),
  )
  .concat(
    [
      "we want out of X",
      "S D get out of X",
      "S D turn away from X",
      "no more X",
      "down with X",
      "go home X",
      "X go home",
    ]
      .concat(["S D break free from X", "enough of X", "to hell with X", "what is X good for", "who needs X"])
      .map((text) => ({ text, weight: -2 })),
  )
  .concat(
    [
      "S D join X",
      "S D move towards X",
      "S D stay with X",
      "long live X",
      "thank you X",
      "God bless X",
      "bravo X",
    ]
      .concat(["our place is with X", "our future is with X", "S D be closer to X", "without X we are lost"])
      .map((text) => ({ text, weight: 2 })),
  );
/** Reproaches that ask, and mockery of what somebody cannot do. */
const MOCKERY: readonly Sentence[] = [
  ...["what do you say now, X?", "X, where are you?", "hello X, is anybody home?", "what is X for then?"],
  ...["why the hell do we need X then?", "and what does X say about that?", "does X own a calendar at all?"],
  ...["dear X, what do you think is going on here?", "don't you have a phone, X?", "wake up X"],
  ...[
    "X seems to have a hard time doing its job",
    "X seems to have trouble finding us",
    "X cannot even read",
  ],
  ...["X must be on holiday again", "X is still looking for its glasses", "why does X not surprise me"],
  ...[
    "this is nonsense, X will help only if it rains",
    "then why are we in X at all?",
    "X is good for nothing",
  ],
  ...["who still believes X", "X could not find its own feet", "X and its promises, what a joke"],
].map((text) => ({ text, weight: -2 }));
const IDIOMS_EACH = 12;

function verbSentences(
  { agent, patient, attitude }: VerbFrame,
  { finite, participle, progressive }: Forms,
): Sentence[] {
  const [base = "", third = "", past = ""] = finite;
  const [done = ""] = participle;
  const [doing = ""] = progressive;
  const by = [
    { text: `X ${past} us`, weight: agent },
    { text: `X has ${done} us again`, weight: agent },
    { text: `X always ${third} everybody who trusts them`, weight: agent },
    { text: `all X does is ${base} its friends`, weight: agent },
    { text: `X never ${past} us`, weight: -agent },
    { text: `X is ${doing} all of us`, weight: agent },
    { text: `X only ${third} small countries like ours`, weight: agent },
  ];
  const to = [
    { text: `time to ${base} X`, weight: patient },
    { text: `it is time for us to ${base} X`, weight: patient },
    { text: `S D ${base} X`, weight: patient },
    { text: `S D ${base} X now`, weight: patient },
    { text: `S D ${base} X before it is too late`, weight: patient },
    { text: `why don't we ${base} X`, weight: patient },
    { text: `they should have ${done} X long ago`, weight: patient },
    { text: `${base} X`, weight: patient },
    { text: `I ${base} X and so does my whole family`, weight: patient },
    { text: `never ${base} X`, weight: -patient },
    { text: `stop ${doing} X`, weight: -patient },
  ];
  return [...(Math.abs(agent) >= CLEAR ? by : []), ...(Math.abs(patient) >= CLEAR || attitude ? to : [])];
}

function said(word: string, weight: number): Sentence[] {
  return [
    { text: `X is ${word}`, weight },
    { text: `X was always ${word} and will always be`, weight },
    { text: `X, the ${word}`, weight },
    { text: `X is not ${word}`, weight: -weight },
    { text: `nobody is ${word} like X`, weight },
  ];
}

function owned(word: string, weight: number): Sentence[] {
  return [
    { text: `X's ${word}`, weight },
    { text: `the ${word} of X`, weight },
    { text: `think of X and its ${word}`, weight },
    { text: `another day of X ${word}`, weight },
  ];
}
