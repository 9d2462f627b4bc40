// The code book: what the labels mean. docs/guide.md is made of it, and remote engines are told it.

/** How everything is judged. */
export const judging = `Judge what the _author_ of a
comment shows, from the comment alone, as somebody who follows the news would read it. Opinions are neither rewarded nor
corrected.`;

/** What a stance towards a target is. */
export const stanceLabels = `| label   | the author                                                                                                                             |
| ------- | -------------------------------------------------------------------------------------------------------------------------------------- |
| favour  | praises, defends, excuses or sides with the target, wishes it success, repeats its case with approval, mocks its enemies on its behalf |
| against | blames, condemns or mocks the target, wishes it failure, calls its claims lies                                                         |
| none    | does neither, or both in true balance                                                                                                  |`;

/** What the default targets cover, by their ids: name and extent. */
export const extents: Readonly<Record<string, { name: string; extent: string }>> = {
  russia: {
    name: "Russia",
    extent: `is the state, its leaders, army and policy, the CSTO, the Soviet Union as forerunner; Russians where they
  are meant as a side.`,
  },
  west: {
    name: "The West",
    extent: `is the USA, NATO, the EU, the United Kingdom, "the West", their governments as actors abroad, and their
  mainstream media where it is meant as a side.`,
  },
  ukraine: {
    name: "Ukraine",
    extent: `is the state, its leaders, army and cause.`,
  },
};

/** What counts as which stance. */
export const stanceRules = `1. To justify an action is to favour the one who acts ("they were forced to"); where somebody else is blamed for it, that is against him.
2. To ask "and what about …?" of a third party's deeds is against that party, and no favour of the first unless he is defended too.
3. Criticism of one side does not favour the other. "Both are bad" is against each.
4. To pity a country as a victim of an attack, or to stand with it, is to favour it.
5. To want support for a country stopped is against that country; against the giver only where the giver himself is condemned.
6. Wishes for peace, pity for all, jokes, maps, history and praise of the article are no stance.
7. A rhetorical question counts as the statement it implies, sarcasm as what is meant.
8. A target need not be named where it is plainly meant.`;

export const toneLabels = `Negative, neutral or positive: the feeling the wording shows, about anything at all. Factual and evenly mixed comments
are neutral.`;

const leanRule = `Not labelled but derived: sign(Russia − sign(West + Ukraine)), favour +1, against −1, none 0. Positive is pro-Russia,
negative pro-West, zero neither.`;

/** The labelling guide as it stands in docs/guide.md. */
export const guide = `# Labelling guide

What the labels of Undertone mean, for people who label and for those who read the figures. ${judging}

## Stance towards a target

${stanceLabels}

${Object.values(extents)
  .map(({ name, extent }) => `- **${name}** ${extent}`)
  .join("\n")}

${stanceRules}

## Tone

${toneLabels}

## Lean

${leanRule}
`;
