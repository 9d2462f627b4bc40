import { phrasesLike } from "#lib/lexicon/kindred.ts";

export const phrases = phrasesLike({
  hail: `vive X, merci X, merci à|aux X, merci à ~ X, gloire à|aux X, bravo X, bravo à|aux X, longue vie à X, honneur à|aux X, respect X, respect à|aux|pour X, courage X, tenez|tiens bon X, allez X, heureusement ~ X, grâce à|aux X, salut à X, hommage à|aux X, chapeau X, félicitations X,
    dieu bénisse X, X vaincra|vaincront, slava X, soutien à|aux X, solidarité avec X, fier|fiers de X, j' aime X, on aime X, vivement X, reconnaissance à|aux X, bon courage X, X merci, on ~ aime X, X éternelle`,
  "sides with": `je suis|reste avec|pour X, nous sommes avec X, on est avec X, je soutiens X, du|aux côté|côtés de|d' X, notre ~ ami|allié|frère X, notre seul ~ allié|ami X, X a|ont ~ raison, X a|ont|avait le droit, X a|avait bien? raison, X n' a|avait ~ pas ~ choix, X n' a jamais ~ colonisé|attaqué|trahi|envahi|menacé|bombardé, X n' est pas ~ ennemi|ennemie|coupable|responsable,
    X ne fait|faisait que se défendre|répondre|réagir, X se défend, X a|ont été ~ provoquée|provoqué|trahie|encerclée|poussée|poussé|trompée, laissez X ~ tranquille, sans X ~ on|nous|nos|serait|serions|aurait|parlerait|parleriez, heureusement que X, arrêtez de ~ accuser|diaboliser|provoquer|insulter X, touchez pas à X, pas touche à X,
    X ~ tient|tenu parole, X nous a ~ jamais trahi|trahis, on peut compter sur X, X a ~ patienté`,
  "good will":
    "haine|hostilité|propagande|agressivité contre|envers X, pauvre X, pauvres X, je plains X, peuple X ~ souffre, crimes contre X, pensées|prières pour X, rejoindre X, entrer dans X, rapprocher de X, menace|menaces contre X, pourquoi ~ tout le monde déteste|accuse X",
  "down with": `honte à|aux X, à bas X, mort à|aux X, au diable X, non à|aux X, dehors X, X dehors, X dégage|dégagez|go home, dégage|dégagez X, nique|fuck X, fuck X, maudit|maudite|maudits X, à cause de|des|du|d' X, la faute de|à|aux|des|d' X, faute à X, ras le bol de|des|du|d' X, marre de|des|du|d' X, assez de|des|du X, contre X,
    sortir de|d' X, sortons de|d' X, quitter X, boycott X, boycottons X, ennemi c'? est? X, X à? la haye, X ~ devant ~ tribunal|cpi|juges, X en enfer, X doit ~ payer|tomber|partir|répondre|perdre, X devrait ~ honte|payer, X aurait dû ~ fermer|disparaître, X est derrière, le problème c' est X, à la solde de|des|du|d' X, aux ordres de|des|du|d' X, valets|larbins|caniches|toutous|laquais|vassaux de|des|du|d' X,
    on n' a pas besoin de|d' X, pas besoin de|d' X, que X perde|crève, crève X, loin de|d' X`,
  "no trust": `pas confiance en|dans|à|au|aux X, aucune confiance en|dans|à|au|aux X, plus confiance en|dans|à|au|aux X, jamais confiance en|à|aux X, ne crois|croyez|croit|croire pas|plus|jamais X, qui ~ confiance à|aux X, qui croit ~ X, comment ~ confiance à|aux X, on ne peut pas ~ X, où est|étaient|était|sont X,
    X nous|vous a|ont ~ menti, X n' a|ont|tient|tiennent ~ pas|jamais ~ parole|promesses|promesse, X se fiche|fout|moque|foutent|fichent, X s' en fiche|fout|moque|foutent|tape, promesses de|d' X, parole de|d' X, X promet|promettait|promis ~ mais|et, X ne pense|pensent qu' à, méfiance envers X, méfiez vous de|d' X`,
  "no help": `X n' a|ont rien fait, X ne fait|font rien, X n' a|ont pas bougé|levé|aidé, X n' est|sont pas ~ venu|venue|venus, X regarde|regardait|regardent|regardaient ~ sans, X a|ont ~ regardé, X ~ inquiet|préoccupée|préoccupé|condamne ~ fermement, X nous ~ lâchés|abandonnés|lâché|abandonné|largués, X ~ tourné le dos, X ~ sert|servent à rien,
    X veut|veulent ~ guerre, X a|ont ~ amené|apporté|semé ~ guerre|chaos, X nous entraîne|entraînent|pousse|poussent ~ guerre`,
  "no money":
    "pas un centime|sou|euro de plus? pour|à X, plus un centime|sou|euro pour|à X, arrêtez|stop ~ financer|armer|payer X, pourquoi ~ payer|financer ~ X, milliards ~ pour|à X, argent ~ pour X",
  "turned tables":
    "et X alors, que ferait|feraient X, si X ~ frontière|frontières, quand X ~ bombardait|bombardé|envahi|attaqué|détruit, X a|ont fait pire, X fait|font pareil|pire, X ne vaut|valent pas mieux, X n' est|sont pas ~ saint|saints|mieux, pire que X",
});
