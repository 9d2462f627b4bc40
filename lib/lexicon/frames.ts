/** How a language shows where its author stands on any target. Weights are signed: below 0 is against. */
export type Frames = {
  verbs: readonly VerbFrame[];
  predicates: readonly WordFrame[];
  /** Nouns a target has or makes ("X's lies", "crimes of X"), and adjectives before it ("lying X"). */
  attributes: readonly WordFrame[];
  phrases: readonly PhraseFrame[];
  /** Places and events whose mention holds something against one target, by the target's id. */
  reproaches: Readonly<Record<string, readonly string[]>>;
  /** Names that hold an alias and mean something else: "West Bank". */
  decoys: readonly string[];
  grammar: Grammar;
};

/** Verbs by what they say of who does it (`agent`) and of whom it is done to (`patient`). */
export type VerbFrame = {
  id: string;
  agent: number;
  patient: number;
  /** "invade", "steal:stole:stolen" where irregular, "stand with"; "ihanet+etmek" where a noun stands before. */
  verbs: readonly string[];
  /** A state of mind: says nothing of its object when somebody other than the author is named as holding it. */
  attitude?: boolean;
  /** False where to deny it acquits nobody: "they said X would not expand". */
  deniable?: false;
  /** Who is made to do something does not answer for it: "they forced X to attack". */
  compels?: boolean;
};

export type WordFrame = {
  id: string;
  weight: number;
  words: readonly string[];
  /** Nouns of what is done to others: "X's invasion" is X's, "the invasion of X" is not. */
  done?: boolean;
  /** Words that stand right before a name too: "terrorist X", "useless X". */
  called?: boolean;
};

/** A pattern: words, `a|b`, `word?`, `X` for the target, `~` for up to three words, `{verb}` for all its forms. */
export type PhraseFrame = { id: string; weight: number; patterns: readonly string[] };

/** What a name may be by its form: who does it, whom it is done to, whose it is, by whom, or where it is. */
export type Role = "agent" | "patient" | "owner" | "by" | "place";

export type Grammar = {
  /** Forms of "to be", and signs that stand for it. */
  be: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  by: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Like `of`, for what is wrong only: "lies from X". */
  from: ReadonlySet<string>;
  /** Who may think otherwise than the author: "they", "everyone". */
  others: ReadonlySet<string>;
  /** Words that turn the very next verb: "stop", "instead of". */
  stoppers: ReadonlySet<string>;
  /** Words that make a negated wrong a reproach: "X should not attack". */
  duties: ReadonlySet<string>;
  /** Words and marks that make the mention of a place a reproach: "what about", "invaded", "?". */
  accusing: ReadonlySet<string>;
  /** What marks a name as whose something is: "'s". */
  possessive?: string;
  /** What names may end in: "Rusya'nın" is found under "Rusya" where "nın" is an ending. */
  endings?: ReadonlySet<string>;
  /** What the form of a name allows it to be; null where only its place tells. `ending` is what follows an alias. */
  rolesOf?(word: string, ending: string): ReadonlySet<Role> | null;
  /** Words after a name that hold it as prepositions do before one: "ile", "դեմ". */
  postpositions?: ReadonlySet<string>;
  /** Whether a participle also says what is done, as in "hat verraten", and not only what is suffered. */
  participleActs?: boolean;
  /** Pronouns that are who does it, so that a name beside them is whom it is done to: "ich", "мы". */
  subjects?: ReadonlySet<string>;
  /** Pronouns that it is done to, so that a name beside them is who does it: "нас", "bizi". */
  objects?: ReadonlySet<string>;
  /** Whether the form of a verb says that its author does it: "верю", "güvenmiyorum". */
  speaks?(verb: string): boolean;
  /**
   * Where no "is" is needed: what a name is said to be comes "close" after it, with small words between ("Путин не
   * друг"), or "last" in its clause ("Rusya bizim tek dostumuz").
   */
  bare?: "close" | "last";
  /** Small words that may come between, where it is "close": "не", "просто". */
  linking?: ReadonlySet<string>;
  /** Whether a feeling near a name counts where no frame does: only where the word list is good enough for that. */
  surmises?: boolean;
  /** The forms of a verb given in `verbs`. */
  forms(verb: string): VerbForms;
};

export type VerbForms = {
  finite: readonly string[];
  participle: readonly string[];
  progressive: readonly string[];
  /** Forms that deny themselves: "etmedi", "չօգնեց". */
  negative?: readonly string[];
};
