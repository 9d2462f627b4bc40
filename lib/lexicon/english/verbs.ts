import type { VerbFrame } from "#lib/lexicon/frames.ts";
import { words } from "#lib/lexicon/words.ts";

export const verbs: readonly VerbFrame[] = [
  {
    id: "betrays",
    agent: -2,
    patient: 0.5,
    verbs: words(
      "betray abandon desert sell_out:sold_out sell:sold stab backstab deceive trick cheat fool swindle scam",
    ),
  },
  {
    id: "attacks",
    agent: -1.6,
    patient: 0.3,
    verbs: words(
      "invade attack bomb shell occupy annex destroy kill murder slaughter massacre rape torture bully terrorize " +
        "terrorise butcher exterminate colonize colonise plunder loot rob enslave oppress genocide carpet_bomb nuke " +
        "violate",
    ),
  },
  {
    id: "does wrong",
    agent: -1.5,
    patient: 0,
    verbs: words(
      "lie:lied commit:committed:committed:committing steal:stole:stolen manipulate brainwash censor interfere meddle " +
        "destabilize destabilise ruin fabricate kidnap poison assassinate overthrow:overthrew:overthrown profit " +
        "instigate orchestrate engineer mastermind stage impose dominate strike:struck sponsor fuel escalate fearmonger whitewash ignore:ignored lecture preach dictate spy smuggle bribe plot ban bankroll freeze:froze:frozen starve blackmail exploit imprison jail",
    ),
  },
  {
    id: "provokes",
    agent: -1.5,
    patient: 1.4,
    compels: true,
    verbs: words(
      "provoke antagonize antagonise poke surround encircle corner threaten harass pressure humiliate demonize demonise " +
        "vilify villainize smear slander isolate force push coerce bait goad trigger",
    ),
  },
  {
    id: "grows at others' cost",
    agent: -1.2,
    patient: 0,
    deniable: false,
    verbs: words("expand encroach creep overreach overextend"),
  },
  {
    id: "starts a war",
    agent: -0.6,
    patient: 0,
    verbs: words("start cause wage create begin:began:begun prolong"),
  },
  {
    id: "fails",
    agent: -1.4,
    patient: 0,
    verbs: words(
      "fail lose:lost collapse crumble flee:fled surrender retreat beg whine cry panic bluff suffer",
    ),
  },
  {
    id: "helps",
    agent: 1.5,
    patient: 0.3,
    verbs: words(
      "help save protect defend rescue liberate shelter feed:fed assist stand_up_for heal rebuild evacuate donate deliver vaccinate pay_for:paid_for invest take_in:took_in:taken_in",
    ),
  },
  {
    id: "wins",
    agent: 0.9,
    patient: -0.5,
    verbs: words("win:won prevail triumph succeed expose outsmart outplay destroy_nazism denazify"),
  },
  {
    id: "is rejected",
    agent: 0,
    patient: -2,
    verbs: words(
      "dump ditch leave:left boycott reject expel kick_out throw:threw:thrown_out abandon dissolve disband drop cut_off " +
        "get_rid_of get_away_from distance_from break_with",
    ),
  },
  {
    id: "is resisted",
    agent: 0,
    patient: -1.3,
    verbs: words(
      "stop defeat beat punish sanction crush resist remove eliminate hang:hung bury overthrow disarm contain " +
        "fight:fought defund impeach arrest assassinate",
    ),
  },
  {
    id: "is disliked",
    agent: 0,
    patient: -2,
    attitude: true,
    verbs: words(
      "hate despise loathe detest dislike distrust mistrust fuck screw damn curse blame accuse condemn criticize criticise denounce mock fear fk",
    ),
  },
  {
    id: "is liked",
    agent: 0,
    patient: 1.8,
    attitude: true,
    verbs: words(
      "love admire respect trust support back salute praise adore stand_with:stood_with stand_by:stood_by " +
        "side_with:sided_with stand_for cheer_for root_for pray_for believe_in appreciate applaud favor favour",
    ),
  },
  {
    id: "is sought",
    agent: 0,
    patient: 1,
    verbs: words("thank bless welcome move_towards move_toward turn_to rely_on protect save defend"),
  },
  {
    id: "is understood",
    agent: 0,
    patient: 1,
    attitude: true,
    verbs: words("understand:understood justify excuse forgive:forgave:forgiven"),
  },
  {
    id: "is funded",
    agent: 0,
    patient: 0.5,
    verbs: words("fund arm finance send_money_to send_weapons_to help"),
  },
];
