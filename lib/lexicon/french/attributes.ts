import { attributesLike } from "#lib/lexicon/kindred.ts";

export const attributes = attributesLike({
  "its wrongs": `mensonges mensonge crimes crime hypocrisie propagande impérialisme atrocités atrocité terreur terrorisme brutalité corruption cruauté tyrannie arrogance ingérence ingérences menaces chantage lâcheté trahison désinformation diktat dictature
    régime marionnettes marionnette pantins laquais agents agent trolls troll bots double_standard double_discours deux_poids_deux_mesures hégémonie mafia sbires larbins vassaux caniches toutous complices haine mépris cynisme barbarie folie échec échecs faiblesse impuissance
    intox bellicisme oligarques colonialisme néocolonialisme nazis bourreaux assassins`,
  "its deeds":
    "invasion agression génocide occupation bombardements bombes annexion provocation provocations massacres sanctions déportations",
  "its media": "médias presse journalistes narratif argent valets ordres",
  "its growth": "expansion extension élargissement expansionnisme bases",
  "its merits":
    "courage héroïsme héros force sagesse générosité résistance victoire aide amitié bravoure dignité sacrifice solidarité protection grandeur patience",
  "its worries":
    "sécurité frontières frontière porte portes intérêts lignes_rouges inquiétudes préoccupations",
});
