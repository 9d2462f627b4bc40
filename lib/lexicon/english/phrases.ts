import type { PhraseFrame } from "#lib/lexicon/frames.ts";
import { list } from "#lib/lexicon/words.ts";

/** What is said of a target in set phrases. */
export const phrases: readonly PhraseFrame[] = [
  {
    id: "hail",
    weight: 2.2,
    patterns: list(`
      glory to X, slava X, long live X, god bless X, bless X, viva X, hail X, bravo X, go X, go go X,
      go on X, well done X, thank you X, thanks X, thanks to X, hurrah|hooray X, cheers to X,
      X forever, X strong, X number one, X all the way, good job X, good luck X, respect to|for X,
      congratulations|congrats to? X, salute to? X, proud of X, all the best to? X,
      love|support|respect for|to X, love from ~ to X, X zindabad, we need ~ X, respect X, love you X,
      X love, yay|yaay|yaaay|yeah|hurray|ura|uraa X, money is on X, belongs|belong to X
    `),
  },
  {
    id: "sides with",
    weight: 2.2,
    patterns: list(`
      i|we like|admire X, i|we am|are with X, i'm|we're with X, im with X, in favor|favour of X,
      on X side, on X's side, on the side of X, our ~ ally|friend|protector|brother X,
      i'm|im|am|we're pro X, hands off X, X has|have|had every right, X has|have|had the|a right to,
      X has|have no|little choice, X has|have a point, X had no|little choice|alternative|option,
      X had to, X has|have to defend|protect|react|respond|act, X did nothing wrong,
      X did the|a right|good thing, X doing the right|correct thing,
      X doing right|correct|good|well|great, can't|cannot|don't|dont|cant blame X,
      you|anyone blame X for, paint|paints|painting|portray|portrays|portraying X as,
      make|makes|making|made X look|the villain|the bad, in X shoes|shoe|place, in place of X,
      stop|stopped blaming|demonizing|provoking|bashing X, X never attacked|invaded|bombed,
      X has|have never attacked|invaded|bombed, X don't|doesn't|didn't want war,
      X only wants|wanted|want, X just wants|wanted|want,
      X was|were|is|are provoked|forced|threatened|cornered|baited|pushed, X will win,
      X was|were|is|are lied to, without X there would|we would
    `),
  },
  {
    id: "good will",
    weight: 1.2,
    patterns: list(`
      crime|crimes|genocide|atrocities|cruelty against X,
      why do|does|is|are you|they|everyone|everybody|people always? blame|blaming|hate|hating|demonize X,
      
      hostility|antagonism|hatred|hate|attitude|stance|aggression|provocation|provocations|propaganda|racism|discrimination ~ toward|towards|against X,
      antagonistic|hostile|aggressive|irresponsible|unfair ~ toward|towards|against|to X,
      bias|biased against|towards X, anti X propaganda|hysteria|bias,
      move|turn|closer|come towards|toward|to X, part of X by choice,
      X keeps|kept ~ promise|promises|word, side|version|story of X, pray|prayers|praying for X,
      prayers|thoughts with X, threat|threats|danger|dangerous to|for X, sorry for X, poor X,
      X ~ innocent, people of X ~ suffering|suffer|killed|dying, join X now|please,
      let's|should|must join X, join X family
    `),
  },
  {
    id: "down with",
    weight: -2.2,
    patterns: list(`
      shame on X, down with X, death to X, to hell with X, screw X, fuck|f|fck|fk|eff X, fuck you X,
      f u X, damn X, no to X, X go home, go home X, X go to hell, burn in hell X,
      X must|should|needs|need|has|have to? be? fall|go|surrender|give|learn|understand|face|resign|hanged|stopped|tried|punished|arrested|removed|jailed|die|pay,
      enough of X, expand|expanding|expanded X, am|are|is|i'm|im|we're against X,
      i'm|im|am|we're anti X, enemy|enemies|puppet|puppets|slave|slaves|stooge|tool|lackey of|is X,
      enemy of ~ is X, X to blame, X's fault, X fault, X asked for it|this, why X exists|exist|needed,
      why is X needed|still, why does X still? exist, if X stayed|kept|stays|stay|minded|left|stopped,
      fault of X, because|cuz|coz|becoz|bcoz|cause of X, result of X, thanks to X ~ war,
      move|get|stay|turn|walk|break|run away from X, get out X, boycott X
    `),
  },
  {
    id: "no trust",
    weight: -2,
    patterns: list(`
      don't|dont|never|can't|cannot|cant|not trust|believe X,
      don't|dont|never|can't|cannot|not trust|believe in X, X is|are|was|were not to be trusted,
      who can|could|would|will trust|believe X, can|could we|you|anyone|anybody really? trust|believe X,
      how can|could we|you|anyone|anybody trust|believe X, so much for X,
      X can't|cannot be trusted, X ~ not|never ~ trusted, lies|lie of|from|by X,
      X broke|breaks|broken|break ~ promise|promises|agreement|word, X promised ~ not,
      X doesn't|don't|does|didn't not? care, X never cared, X cares|care only, X only cares|care
    `),
  },
  {
    id: "no help",
    weight: -2,
    patterns: list(`
      X did|does|do|done|doing nothing, X has|have|had done nothing, X just watched|watching|watches,
      X ~ nowhere, where is|was|were|are X, X has|have|had a hard time,
      X ~ seem|seems|seemed to ~ hard time, X failed|fails|unable to, X couldn't|can't|cannot even,
      X won't|will not|didn't|did not|never come|help|save|protect|intervene|lift, unwillingness of X,
      X brought|brings|started|starts|begun|began|caused|causes ~ war|wars|this|conflict,
      X wants|want war|wars, X needs|need a? lesson, teach X a? lesson,
      X ~ moved|moving|moves|move|pulled|coming|came|crept ~ east|eastward|eastwards|closer|borders,
      influence of X, thanks to X policies|policy, X decided to bring|start|wage, X gave|give away,
      X sold, X started it|this, X's ~ war of aggression
    `),
  },
  {
    id: "no money",
    weight: -1.8,
    patterns: list(`
      why should|would|must|do|are we|i|you support|supporting|fund|funding|help|helping|defend|defending|pay|paying X,
      waste|wasting|wasted ~ money|dollars|billions|tax ~ on X, waste|wasting|wasted of? money X,
      stop|quit funding|arming|financing|supporting|helping|defending|paying X,
      stop|no ~ aid|money|weapons to|for X, sending ~ money|billions|weapons to X,
      not ~ penny|cent|dime to|for X, billions to|for X
    `),
  },
  {
    id: "turned tables",
    weight: -1.5,
    patterns: list(`
      what would X do|say|have, how would X feel|react|respond|like|behave|act,
      would X allow|accept|tolerate|like|be|feel|do|alow|let|agree|sit,
      what if ~ X border|borders|backyard, how|what about X,
      if|imagine|let|suppose ~ ~ X border|borders|backyard|neighbor|neighbors|neighbour|doorstep|door,
      what will X do, how will X react|feel,
      X wouldn't|would not|would never allow|like|accept|tolerate,
      when X invaded|attacked|bombed|invade|invades|bombs|destroyed|did|does|do,
      X did|do|does the same, when X does|do|did|invade|invades it|this|that,
      if X does|do|did it|this|that, X can|could do whatever|anything,
      promise|promises|promised of|by|about|from X, X would do|have ~ same, X do|does it,
      what X did|do|does|has|have|is|are to|in, X ~ worse,
      X is|are|was|were no|not better|innocent|saint|saints|angel|angels
    `),
  },
];
