import { words } from "#lib/lexicon/words.ts";

// Name what the talk is about more than a feeling; a little is left, since whoever dwells on them is seldom glad.
const topics =
  "war wars attack attacks attacked attacking military conflict conflicts crisis army arms armed weapon weapons force forces " +
  "forced nuclear bomb bombs fight fighting fights battle defence defense sanction sanctions death dead kill killed " +
  "killing die died dying stop stopped pay strike strikes problem problems poor cut leave loss lost lose losing";
const none =
  "no united interest interests interested big like god yes great_britain share shared top matter matters reached reach granted " +
  "alive number want chance advanced agreement join agree agreed allow sovereign growing solid fit certain clear clearly " +
  "please true cool_war feeling natural spark sparks straight solution solutions support supports peace safe security " +
  "apologise powerful free huge demand demands doubt ha haha hahah hahaha hehe lmao hilarious favor favored favoured backing backs backed " +
  "super gain gained effective restore revive expand expands important worth protest protesting protests supported supporting 💙 💛 liberal responsible responsibility active original favorite exclusive careful positive increase increased influence ability prospects warning commit comprehensive justice significant courtesy fine legal";
const blame =
  "invader invaders invasion invade invaded invading aggressor aggressors warmonger warmongers warmongering propaganda propagandist " +
  "idiots morons moron fools stupidity evil murderer murderers murdered thieves losers scumbag scum disgusting deceivers invasions " +
  "hypocrite hypocrites hypocrisy hypocritical puppet puppets dictator dictators tyrant tyrants nazi nazis genocide " +
  "terrorist terrorists terrorism imperialist imperialists imperialism brainwashed brainwash brainwashing bias biased " +
  "one_sided thug thugs sheep sheeps bully bullies bullying mafia greed greedy cowards coward shameful shameless " +
  "cronies betrayal traitor traitors psychopath lunatic maniac butcher butchered unprovoked double_standard " +
  "double_standards war_crime war_crimes war_criminal war_criminals cop_out delusional nonsense " +
  "clown clowns pathetic clueless irresponsible illegitimate corrupt corruption excuse excuses ridiculous no_shame " +
  "without_shame without_any_shame barbaric regime cannon_fodder meat_grinder blood_on land_grab nobody_cares";
const praise =
  "hero heroes heroic bravo hurrah hooray uraaa respect courage courageous brave salute well_done long_live glory slava_ukraini informative " +
  "well_explained viva blessed god_bless stay_strong liberate liberated liberator can't_wait";
const mild =
  "unfortunately provoke provoked provoking provocation expansion expanding escalation blame blamed blames blaming " +
  "hopeless scary occupied occupation occupy destroyed lies nothing_but waste_of wasted silly trash rubbish wtf smh " +
  "betray betrayed betraying abandon abandoned warmonger false mistake mistakes wrong";

export const corrections: Readonly<Record<string, number>> = {
  ...weighed(topics, -0.5),
  ...weighed(none, 0),
  ...weighed(blame, -3),
  ...weighed(praise, 3),
  ...weighed(mild, -2),
  peaceful: 1,
  trust: 1,
  save: 1,
  saved: 1,
  protect: 0.5,
  protecting: 0.5,
  hope: 1,
  better: 1,
  cares: 1,
  care: 0.5,
  freedom: 1,
  good: 2,
  great: 2,
  best: 2,
  liberated: 1,
  help: 0.5,
  helped: 1,
  lol: 0,
  haha: 0,
  funny: 0,
  joke: -1,
  "what a joke": -3,
  "cool stuff": 3,
  innocent: -1,
  enough: 0,
  "enough is enough": -2,
  "can't stand": -3,
  "sick of": -3,
  "tired of": -2,
  "shame on": -3,
  "hard time": -2,
};

function weighed(list: string, weight: number): Record<string, number> {
  return Object.fromEntries(words(list).map((word) => [word, weight]));
}
