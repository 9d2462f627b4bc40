import type { WordFrame } from "#lib/lexicon/frames.ts";
import { words } from "#lib/lexicon/words.ts";

/** What belongs to a target: "X's lies", "crimes of X", "X propaganda". */
export const attributes: readonly WordFrame[] = [
  {
    id: "its wrongs",
    weight: -1.5,
    words: words(
      "lies crimes crime hypocrisy propaganda imperialism atrocities terror terrorism brutality " +
        "corruption cruelty tyranny greed arrogance interference " +
        "threats blackmail failure failures incompetence cowardice treachery disinformation bullying lie " +
        "misinformation brainwashing warmongering warmongers trolls troll bots bot dictatorship puppet puppets puppetry " +
        "stooges oligarchs hegemony double_standards double_standard nazis nazi meddling agenda mess madness ego " +
        "regime fanboys empire thugs mafia murderers orcs shill shills apologists narrative " +
        "narratives sponsored mercenaries mercenary colonialism colony ",
    ),
  },
  {
    id: "its deeds",
    weight: -1.3,
    done: true,
    words: words(
      "invasion invasions aggression genocide occupation bombing bombings manipulation betrayal domination coup " +
        "provocation provocations war_crimes annexation destruction",
    ),
  },
  {
    id: "its media",
    weight: -0.7,
    words: words(
      "media journalism news view views backed funded orchestrated creation propoganda version spin press journalists bases lackeys elites",
    ),
  },
  {
    id: "its growth",
    weight: -1,
    words: words("expansion expansionism encroachment proxy proxies proxy_war war_machine wars"),
  },
  {
    id: "its merits",
    weight: 1.5,
    words: words(
      "courage bravery heroism heroes strength wisdom generosity resistance sacrifice freedom right rights " +
        "independence patience victory success superiority",
    ),
  },
  {
    id: "its worries",
    weight: 1,
    words: words(
      "security_concerns concerns border borders doorstep door_step doorsteps backyard back_yard front_door porch front_porch door throat neck " +
        "security front_lawn interests territory fears red_line red_lines",
    ),
  },
];
