import type { WordFrame } from "#lib/lexicon/frames.ts";
import { words } from "#lib/lexicon/words.ts";

/** What a target is said to be: "X is …", "X, the …", "… X". */
export const predicates: readonly WordFrame[] = [
  {
    id: "is evil",
    weight: -2,
    called: true,
    words: words(
      "evil criminal criminals war_criminal war_criminals terrorist terrorists terrorism murderer murderers killer killers " +
        "liar liars thief thieves dictator dictators tyrant aggressor aggressors invader invaders monster monsters " +
        "satan satanic devil demon hitler nazi nazis fascist fascists barbarian barbarians barbaric imperialist " +
        "imperialists warmonger warmongers thug thugs bully bullies bastard bastards psychopath psycho maniac lunatic madman " +
        "crazy insane mad sick delusional butcher enemy enemies traitor traitors hypocrite hypocrites hypocritical " +
        "parasite parasites deceiver deceivers virus colonizer colonizers colonialist racist racists pirate cancer mafia rogue gangster gangsters genocidal savage savages fraud scum trash",
    ),
  },
  {
    id: "is at fault",
    weight: -1.8,
    words: words(
      "guilty saint saints angel angels wrong responsible to_blame culprit culprits at_fault the_problem problem problems cause instigator behind " +
        "reason reasons bad_guy bad_guys villain villains threat danger dangerous disgrace disgusting shameful",
    ),
  },
  {
    id: "is worthless",
    weight: -1.6,
    called: true,
    words: words(
      "useless weak pathetic joke clown clowns idiot idiots fool fools stupid dumb coward cowards puppet puppets loser " +
        "losers failure corrupt broke isolated doomed finished dead_man toothless incompetent worthless unreliable " +
        "arrogant greedy afraid scared desperate lost obsolete comedian slave slaves pawn pawns lackey poodle vassal " +
        "vassals lapdog sheep worst biased one_sided untrustworthy irrelevant jealous paranoid poor blind",
    ),
  },
  {
    id: "is good",
    weight: 2,
    words: words(
      "right ally allies friend friends brother brothers hero heroes great best good strong brave genius smart wise " +
        "legend king savior saviour innocent victim justified champion winner winners lion boss goat amazing awesome " +
        "hope patient calm valid correct true_leader real_leader real_man intelligent powerful master patriot reliable",
    ),
  },
  {
    id: "defends itself",
    weight: 1.5,
    words: words(
      "defending protecting liberating helping self_defense defensive not_alone not_the_enemy not_the_problem " +
        "not_to_blame not_wrong",
    ),
  },
];
